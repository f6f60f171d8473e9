package io.maatwerk.share;

import io.maatwerk.design.PictureFile;
import io.maatwerk.product.View;
import java.util.List;
import java.util.Optional;

/** Puts a design's views into pictures to flip through. */
record GalleryPresenter(Subject subject, ShareWords words) {

  List<Shown> pictures() {
    return subject.product().views().stream().map(this::shown).flatMap(Optional::stream).toList();
  }

  private Optional<Shown> shown(View view) {
    return subject.design().picture(view.id()).map(file -> shown(view, file));
  }

  private Shown shown(View view, PictureFile file) {
    var name = view.name().in(subject.language());
    return new Shown(
        view.id(),
        subject.design().path(file),
        light(view),
        file.width(),
        file.height(),
        alternative(view, name),
        name);
  }

  /** The first view is told in words; the others show the same design again. */
  private String alternative(View view, String name) {
    return view.equals(subject.product().views().get(0))
        ? subject.caption(words)
        : subject.heading() + ", " + name;
  }

  private Optional<String> light(View view) {
    var design = subject.design();
    var sources =
        design.webps(view.id()).stream()
            .map(file -> design.path(file) + " " + file.width() + "w")
            .toList();
    return sources.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", sources));
  }
}
