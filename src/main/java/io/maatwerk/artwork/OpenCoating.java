package io.maatwerk.artwork;

import io.maatwerk.product.Choice;
import io.maatwerk.product.Look;
import io.maatwerk.product.Option;
import io.maatwerk.product.OptionKind;
import io.maatwerk.product.Part;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A part as any design may have it: all its styles, in paint that is still to be chosen. */
final class OpenCoating implements Coating {

  private final Part part;
  private final List<Paint.Open> layers = new ArrayList<>();
  private final Map<AffineTransform, List<Paint>> finishes = new HashMap<>();

  OpenCoating(Part part, Artwork artwork) {
    this.part = part;
    part.option(OptionKind.MATERIAL)
        .ifPresent(material -> add(material, texture(artwork), Optional.empty()));
    var ink = part.option(OptionKind.PATTERN_COLOUR).map(Option::id);
    part.option(OptionKind.PATTERN).ifPresent(pattern -> add(pattern, tile(ink, artwork), ink));
  }

  private static Function<Look, Optional<Paint.Pattern>> texture(Artwork artwork) {
    return look -> look.texture().map(path -> Finishes.texture(path, artwork));
  }

  private static Function<Look, Optional<Paint.Pattern>> tile(
      Optional<String> ink, Artwork artwork) {
    var colour = ink.map(any -> Paint.Solid.AROUND);
    return look -> look.tile().map(path -> Finishes.tile(path, colour, artwork));
  }

  private void add(
      Option option, Function<Look, Optional<Paint.Pattern>> pattern, Optional<String> ink) {
    var looks = new LinkedHashMap<String, Paint.Pattern>();
    for (Choice choice : option.choices()) {
      pattern.apply(choice.look()).ifPresent(found -> looks.put(choice.id(), found));
    }
    if (!looks.isEmpty()) {
      layers.add(new Paint.Open(option.id(), Optional.empty(), looks, ink));
    }
  }

  @Override
  public boolean shows(Optional<String> style) {
    return true;
  }

  @Override
  public Optional<String> text() {
    return part.option(OptionKind.TEXT).map(any -> "");
  }

  @Override
  public Optional<Paint> colour() {
    return open(Optional.empty());
  }

  @Override
  public Fill coloured(Fill own) {
    return open(Optional.of(own.paint()))
        .map(colour -> new Fill(colour, own.opacity()))
        .orElse(own);
  }

  private Optional<Paint> open(Optional<Paint> own) {
    return part.option(OptionKind.COLOUR)
        .map(option -> new Paint.Open(option.id(), own, Map.of(), Optional.empty()));
  }

  @Override
  public List<Paint> finish(AffineTransform toView) {
    return finishes.computeIfAbsent(toView, this::anchored);
  }

  private List<Paint> anchored(AffineTransform toView) {
    return Finishes.fromView(toView).stream()
        .flatMap(back -> layers.stream().<Paint>map(layer -> moved(layer, back)))
        .toList();
  }

  private static Paint.Open moved(Paint.Open layer, AffineTransform transform) {
    var looks = new LinkedHashMap<>(layer.looks());
    looks.replaceAll((choice, pattern) -> Finishes.moved(pattern, transform));
    return new Paint.Open(layer.option(), layer.own(), looks, layer.ink());
  }
}
