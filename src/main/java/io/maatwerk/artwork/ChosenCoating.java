package io.maatwerk.artwork;

import java.awt.geom.AffineTransform;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A part as a design has it: in its colour, its material's texture, its pattern. */
final class ChosenCoating implements Coating {

  private final PartLook look;
  private final List<Paint.Pattern> patterns;
  private final Map<AffineTransform, List<Paint>> finishes = new HashMap<>();

  ChosenCoating(PartLook look, Artwork artwork) {
    this.look = look;
    patterns =
        Stream.concat(
                look.texture().map(path -> Finishes.texture(path, artwork)).stream(),
                look.tile().map(path -> Finishes.tile(path, look.tileColour(), artwork)).stream())
            .toList();
  }

  @Override
  public boolean shows(Optional<String> style) {
    return look.drawn() && (style.isEmpty() || style.equals(look.style()));
  }

  @Override
  public Optional<String> text() {
    return look.text().filter(text -> look.drawn());
  }

  @Override
  public Optional<Paint> colour() {
    return look.colour().map(colour -> colour);
  }

  @Override
  public Fill coloured(Fill own) {
    return colour().map(colour -> new Fill(colour, own.opacity())).orElse(own);
  }

  @Override
  public List<Paint> finish(AffineTransform toView) {
    return finishes.computeIfAbsent(toView, this::anchored);
  }

  private List<Paint> anchored(AffineTransform toView) {
    return Finishes.fromView(toView).stream()
        .flatMap(back -> patterns.stream().<Paint>map(pattern -> Finishes.moved(pattern, back)))
        .toList();
  }
}
