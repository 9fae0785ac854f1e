import { seedAccess } from '../server/src/main/demo/seed-access.ts';
import { openHouse } from '../server/src/main/house.ts';

/** Makes a data folder with the demo customers and users, as in a test house. */
export async function makeCustomers(dataDir: string): Promise<void> {
  const house = await openHouse({ dataDir, databaseUrl: undefined, log: () => undefined });
  try {
    await seedAccess(house);
  } finally {
    await house.close();
  }
}
