CREATE TABLE design (
  id         VARCHAR(17) PRIMARY KEY,
  brand      VARCHAR(200) NOT NULL,
  product    VARCHAR(200) NOT NULL,
  version    VARCHAR(200) NOT NULL,
  choices    VARCHAR NOT NULL,
  texts      VARCHAR NOT NULL,
  name       VARCHAR(400),
  made_by    VARCHAR(400),
  parent     VARCHAR(17),
  language   VARCHAR(40) NOT NULL,
  price      VARCHAR NOT NULL,
  serial     VARCHAR NOT NULL,
  designs    VARCHAR NOT NULL,
  original   BOOLEAN NOT NULL,
  pictures   VARCHAR NOT NULL,
  created    TIMESTAMP WITH TIME ZONE NOT NULL,
  checksum   VARCHAR(64) NOT NULL
);

CREATE INDEX design_by_product ON design (brand, product, created);

CREATE TABLE original (
  content    VARCHAR(64) PRIMARY KEY,
  design     VARCHAR(17) NOT NULL
);

CREATE TABLE save_key (
  id         VARCHAR(64) PRIMARY KEY,
  wish       VARCHAR(64) NOT NULL,
  design     VARCHAR(17) NOT NULL,
  created    TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE INDEX save_key_by_age ON save_key (created);

CREATE TABLE tally (
  brand      VARCHAR(200) NOT NULL,
  product    VARCHAR(200) NOT NULL,
  decision   VARCHAR(200) NOT NULL,
  choice     VARCHAR(200) NOT NULL,
  saved      BIGINT NOT NULL,
  PRIMARY KEY (brand, product, decision, choice)
);

CREATE TABLE heartbeat (
  id         INTEGER PRIMARY KEY,
  beaten     TIMESTAMP WITH TIME ZONE NOT NULL
);

INSERT INTO heartbeat (id, beaten) VALUES (1, CURRENT_TIMESTAMP);
