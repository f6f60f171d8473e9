DROP INDEX design_by_product;
CREATE INDEX design_by_product ON design (brand, product, listed, created DESC, id DESC);
CREATE INDEX tombstone_by_age ON tombstone (deleted);
