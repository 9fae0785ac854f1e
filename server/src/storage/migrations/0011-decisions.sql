-- Whom a grant is about: the municipalities it is for, and whether protected persons are among its data.

ALTER TABLE access.tilladelse
  -- Municipality codes, four digits; null is the whole country.
  ADD COLUMN geografi text[] CHECK (cardinality(geografi) > 0),
  -- Whether name and address of protected persons may be given to an authority; to a private party the law forbids it anyway.
  ADD COLUMN beskyttede boolean NOT NULL DEFAULT true;

-- An array of codes, each of four digits: a CHECK may ask no subquery, and a text of them all will do.
ALTER TABLE access.tilladelse ADD CONSTRAINT geografi_codes
  CHECK (array_to_string(geografi, ',') ~ '^\d{4}(,\d{4})*$');
