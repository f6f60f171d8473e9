package io.maatwerk.studio;

import io.maatwerk.catalog.PublishedBrand;
import io.maatwerk.page.FrontArt;
import io.maatwerk.page.Page;
import io.maatwerk.product.Story;
import java.util.List;
import java.util.Optional;

/** Tells a brand's stories to one reader. */
record Stories(Page page, PublishedBrand brand, Cards cards, ShopWords words) {

  List<StoryView> all() {
    return brand.front().storefront().stories().stream().map(this::view).toList();
  }

  private StoryView view(Story story) {
    var title = story.title().in(page.language());
    var front = story.exhibit().flatMap(exhibit -> cards.front(brand, exhibit));
    var link = story.link().flatMap(this::address).or(() -> front.map(Front::shown));
    boolean outward = story.link().filter(Story::isOutward).isPresent();
    return new StoryView(
        story.id(),
        title,
        story.paragraphs(page.language()),
        front.map(Front::shot),
        story.art().map(path -> FrontArt.address(brand, path)),
        link,
        onward(story, title),
        outward);
  }

  /** A product's studio, while it is offered, or a page elsewhere. */
  private Optional<String> address(String link) {
    if (Story.isOutward(link)) {
      return Optional.of(link);
    }
    return product(link).map(name -> page.carrying("/" + brand.brand().id() + "/" + link) + "");
  }

  private String onward(Story story, String title) {
    return story
        .link()
        .map(
            link ->
                Story.isOutward(link)
                    ? words.readOn(title)
                    : product(link).map(words::designThe).orElseGet(words::openThis))
        .orElseGet(words::openThis);
  }

  private Optional<String> product(String id) {
    return brand.offered().stream()
        .filter(published -> published.product().id().equals(id))
        .findFirst()
        .map(published -> published.product().name().in(page.language()));
  }
}
