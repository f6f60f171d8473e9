package io.maatwerk.share;

import java.util.Optional;

/**
 * What visitors can do with a design; empty where it can no longer be done.
 *
 * @param remix the studio with these choices, to make another of them
 * @param again the studio with this very design, as it can be had today
 * @param house the brand's page, while it sells
 */
record Deeds(Optional<String> remix, Optional<Way> again, Optional<String> house) {}
