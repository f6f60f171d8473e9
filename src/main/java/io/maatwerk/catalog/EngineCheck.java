package io.maatwerk.catalog;

import io.maatwerk.configuration.Configurator;

/** One sentence about a product's designs that has to be true. */
interface EngineCheck {

  void check(ProductFile file, Configurator configurator, Findings findings);
}
