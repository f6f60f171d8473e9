package io.maatwerk.configuration;

import io.maatwerk.product.Market;
import java.time.LocalDate;

/** Where and when somebody wants to have a design: it decides availability and prices. */
public record Terms(Market market, LocalDate day) {}
