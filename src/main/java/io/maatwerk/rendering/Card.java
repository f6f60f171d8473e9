package io.maatwerk.rendering;

import io.maatwerk.artwork.Artwork;
import io.maatwerk.artwork.Painting;
import java.util.Optional;

/**
 * What a picture of a design shows.
 *
 * @param product the view that shows the design
 * @param detail another view, for where there is room
 * @param artwork where the bitmaps of product and logo are
 * @param logo stands for the brand's name
 */
public record Card(
    Painting product,
    Optional<Painting> detail,
    Artwork artwork,
    Scheme scheme,
    Optional<Painting> logo,
    Words words) {}
