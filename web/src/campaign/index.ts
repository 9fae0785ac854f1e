/** The office's page of verification campaigns: the plan, the letters, and how far everybody is. */
export { AuthoritiesTable } from './authorities-table.tsx';
export { CampaignPage } from './campaign-page.tsx';
