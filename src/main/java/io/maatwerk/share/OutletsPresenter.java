package io.maatwerk.share;

import io.maatwerk.http.PublicOrigin;
import io.quarkus.qute.RawString;
import java.util.ArrayList;
import java.util.List;

/** Finds the ways by which a design leaves its page. */
record OutletsPresenter(Subject subject, ShareWords words, PublicOrigin origin) {

  Outlets outlets() {
    var url = origin.url(subject.path());
    var text = subject.sentence(words);
    var square = subject.picture("square").orElseThrow();
    return new Outlets(
        url,
        text,
        square,
        Network.all(url, text, origin.url(square)),
        Network.mail(url, text),
        keepsakes(),
        codePath(),
        new RawString(QrCode.svg(origin.url(subject.design().path()))));
  }

  private List<Outlets.Keepsake> keepsakes() {
    var keepsakes = new ArrayList<Outlets.Keepsake>();
    add(keepsakes, words.square(), "square");
    add(keepsakes, words.story(), "story");
    subject
        .product()
        .views()
        .forEach(
            view -> add(keepsakes, words.large(view.name().in(subject.language())), view.id()));
    subject
        .design()
        .moving()
        .map(subject.design()::path)
        .ifPresent(path -> keepsakes.add(new Outlets.Keepsake(words.making(), path)));
    keepsakes.add(new Outlets.Keepsake(words.qr(), codePath()));
    return keepsakes;
  }

  private String codePath() {
    return subject.design().path() + "/qr.svg";
  }

  private void add(List<Outlets.Keepsake> keepsakes, String name, String format) {
    subject.picture(format).ifPresent(path -> keepsakes.add(new Outlets.Keepsake(name, path)));
  }
}
