package io.maatwerk.share;

import io.maatwerk.http.PublicOrigin;
import io.maatwerk.page.Page;
import java.math.BigInteger;
import java.util.Optional;

/** Puts a design and what there is around it into what people see of its page. */
record FacePresenter(
    Subject subject, Surroundings around, ShareWords words, Page page, PublicOrigin origin) {

  Face face() {
    var design = subject.design();
    var prose = Prose.of(subject.language());
    var deeds = new DeedsPresenter(subject, around, page, prose);
    return new Face(
        design.id(),
        subject.heading(),
        subject.productName(words),
        design.by().map(words::by),
        edition(prose),
        design.first(),
        around.parent().map(this::lineage),
        followers(prose),
        new GalleryPresenter(subject, words).pictures(),
        subject.specs(),
        bill(prose),
        deeds.deeds(),
        new OutletsPresenter(subject, words, origin).outlets(),
        new ChangedPresenter(around, words, prose).changed(prose.day(design.created()), deeds));
  }

  private Optional<Edition> edition(Prose prose) {
    var design = subject.design();
    return design
        .serial()
        .flatMap(
            serial ->
                design
                    .designs()
                    .map(designs -> new Edition(prose.count(serial), prose.count(designs))));
  }

  private Lineage lineage(Subject parent) {
    return new Lineage(parent.title(words), parent.path(), parent.design().listed());
  }

  private Optional<String> followers(Prose prose) {
    long remixes = around.remixes();
    if (remixes == 0) {
      return Optional.empty();
    }
    return Optional.of(
        remixes == 1
            ? words.follower()
            : words.followers(prose.count(BigInteger.valueOf(remixes))));
  }

  private Bill bill(Prose prose) {
    var design = subject.design();
    var price = design.price();
    return new Bill(
        prose.money(price.total()),
        price.note().in(subject.language()),
        words.priced(prose.day(design.created())),
        price.lines().stream()
            .map(
                line ->
                    new Bill.Item(
                        line.name().in(subject.language()),
                        prose.money(price.market(), line.amount())))
            .toList());
  }
}
