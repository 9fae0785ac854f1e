-- What it costs. Prices are whole øre and dated; the invoice is counted from the journal, never from here.

CREATE TABLE billing.enhedspris (
  prisklasse text NOT NULL,
  gyldig_fra date NOT NULL,
  oere bigint NOT NULL CHECK (oere >= 0),
  PRIMARY KEY (prisklasse, gyldig_fra)
);
GRANT SELECT, INSERT ON billing.enhedspris TO opencpr_billing_clerk;
ALTER TABLE billing.enhedspris ENABLE ROW LEVEL SECURITY;
ALTER TABLE billing.enhedspris FORCE ROW LEVEL SECURITY;
CREATE POLICY clerk ON billing.enhedspris TO opencpr_billing_clerk USING (true) WITH CHECK (true);
