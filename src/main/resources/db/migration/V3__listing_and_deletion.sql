ALTER TABLE design ADD COLUMN show_price BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE design ADD COLUMN listed BOOLEAN DEFAULT TRUE NOT NULL;
ALTER TABLE design ADD COLUMN edit_key VARCHAR(64);
ALTER TABLE save_key ADD COLUMN edit_key VARCHAR(64);

CREATE TABLE tombstone (
  id         VARCHAR(17) PRIMARY KEY,
  deleted    TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE INDEX design_by_parent ON design (parent);
CREATE INDEX design_listed ON design (listed, created, id);
CREATE INDEX save_key_by_design ON save_key (design);

DROP INDEX design_by_product;
CREATE INDEX design_by_product ON design (brand, product, listed, created, id);
