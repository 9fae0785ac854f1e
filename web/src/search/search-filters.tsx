import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { findKommuner } from '../api/index.ts';
import { ChoiceField, Fold, TextField } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import { countOf, type Filters, mayBeAge, mayBeYear, NO_FILTERS } from './filters.ts';
import './search-filters.css';

interface SearchFiltersProps {
  readonly filters: Filters;
  readonly onFilters: (filters: Filters) => void;
}

/** What narrows a search, beside the field. */
export function SearchFilters({ filters, onFilters }: SearchFiltersProps) {
  const { search: texts } = useTexts();
  const { data } = useQuery({ queryKey: ['kommuner'], queryFn: findKommuner });
  const id = useId();
  const kommuner = data?.kind === 'answered' ? data.answer.kommuner : [];
  const change = (changes: Partial<Filters>) => onFilters({ ...filters, ...changes });
  const chosen = countOf(filters);
  const numberField = (name: 'foedtFra' | 'foedtTil' | 'alderFra' | 'alderTil', isWell: boolean, wrong: string) => (
    <TextField
      label={texts.filters[name]}
      value={filters[name]}
      onChange={(text) => change({ [name]: text.trim() })}
      error={isWell ? undefined : wrong}
      autoComplete="off"
      inputMode="numeric"
      className="search-filters-number"
    />
  );
  return (
    <Fold title={chosen === 0 ? texts.filters.title : texts.filters.chosen(String(chosen))}>
      <div className="search-filters">
        <ChoiceField
          label={texts.filters.maade}
          value={filters.maade}
          choices={(['begynder', 'hele', 'lyder'] as const).map((id) => [id, texts.filters[id]])}
          onChange={(maade) => change({ maade })}
        />
        <ChoiceField
          label={texts.filters.koen}
          value={filters.koen}
          choices={[
            ['', texts.filters.any],
            ['K', texts.filters.woman],
            ['M', texts.filters.man],
          ]}
          onChange={(koen) => change({ koen })}
        />
        <ChoiceField
          label={texts.filters.kommune}
          value={filters.kommune}
          choices={[['', texts.filters.all], ...kommuner.map(({ kode, navn }) => [kode, navn] as const)]}
          onChange={(kommune) => change({ kommune })}
        />
        <div className="search-filters-span">
          {numberField('foedtFra', mayBeYear(filters.foedtFra), texts.filters.badYear)}
          {numberField('foedtTil', mayBeYear(filters.foedtTil), texts.filters.badYear)}
        </div>
        <div className="search-filters-span">
          {numberField('alderFra', mayBeAge(filters.alderFra), texts.filters.badAge)}
          {numberField('alderTil', mayBeAge(filters.alderTil), texts.filters.badAge)}
        </div>
        <div className="form-group-checkbox">
          <input
            id={id}
            type="checkbox"
            className="form-checkbox"
            checked={filters.tidligereNavne}
            onChange={({ target }) => change({ tidligereNavne: target.checked })}
          />
          <label className="form-label" htmlFor={id}>
            {texts.filters.tidligereNavne}
          </label>
        </div>
        {chosen > 0 && (
          <button type="button" className="function-link" onClick={() => onFilters(NO_FILTERS)}>
            {texts.filters.clear}
          </button>
        )}
      </div>
    </Fold>
  );
}
