package io.maatwerk.product;

import java.util.Optional;

/**
 * How a choice looks in a drawing; paths are relative to the brand's folder.
 *
 * @param hex a colour such as {@code #f4f1ea}
 * @param texture a bitmap that shades whatever colour lies below
 * @param finish a material's word for its shine, such as {@code matte}
 * @param tile a drawing that repeats
 */
public record Look(
    Optional<String> hex,
    Optional<String> texture,
    Optional<String> finish,
    Optional<String> tile) {

  public static final Look NONE =
      new Look(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
