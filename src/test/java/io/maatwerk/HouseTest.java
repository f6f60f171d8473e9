package io.maatwerk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rooms of the house and the arrows between them. */
@Execution(ExecutionMode.CONCURRENT)
class HouseTest {

  private static final String[] CORE =
      rooms("product pricing configuration artwork rendering").toArray(String[]::new);

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.maatwerk");

  private static String room(String name) {
    return "io.maatwerk." + name + "..";
  }

  private static Stream<String> rooms(String names) {
    return Arrays.stream(names.split(" ")).map(HouseTest::room);
  }

  @ParameterizedTest(name = "{0} imports {1}")
  @CsvSource({
    "product, product",
    "pricing, product",
    "configuration, product pricing",
    "artwork, product",
    "rendering, product artwork",
    "catalog, product pricing configuration artwork",
    "design, product pricing configuration artwork rendering catalog",
    "http, product",
    "page, product artwork catalog http",
    "studio, product pricing configuration artwork rendering catalog design http page",
    "share, product pricing configuration artwork rendering catalog design http page",
    "brand, product pricing configuration artwork rendering catalog design http page",
    "command, product pricing configuration artwork rendering catalog design http page",
  })
  void everyRoomImportsOnlyThoseBelowIt(String room, String below) {
    var own =
        resideInAnyPackage(
            Stream.concat(Stream.of(room(room)), rooms(below)).toArray(String[]::new));
    classes()
        .that(resideInAPackage(room(room)))
        .should()
        .onlyDependOnClassesThat(resideOutsideOfPackage("io.maatwerk..").or(own))
        .because(
            "arrows run one way, so that a room can be understood and tested with what is below it"
                + " alone, and the studio, the share page, the brand's desk and the command line"
                + " can each change without the others")
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void everyClassLivesInARoomThatIsKnownHere() {
    classes()
        .that()
        .resideOutsideOfPackage("io.maatwerk")
        .should()
        .resideInAnyPackage(
            rooms(
                    "product pricing configuration artwork rendering catalog design http page studio"
                        + " share brand command")
                .toArray(String[]::new))
        .because("a new room needs a job and arrows of its own before anything moves in")
        .check(HOUSE);
  }

  @Test
  void roomsImportEachOtherInNoCircle() {
    slices()
        .matching("io.maatwerk.(*)..")
        .should()
        .beFreeOfCycles()
        .because("rooms in a circle are one room that is harder to find one's way in")
        .check(HOUSE);
  }

  @Test
  void coreKnowsNoFramework() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.quarkus..",
            "io.vertx..",
            "io.smallrye..",
            "jakarta..",
            "org.jboss..",
            "org.hibernate..",
            "org.eclipse.microprofile..",
            "com.fasterxml.jackson..",
            "org.snakeyaml..",
            "java.sql..",
            "java.net.http..",
            "picocli..")
        .because(
            "the core runs in a test, a benchmark and on the command line without starting"
                + " anything: it knows neither Quarkus nor YAML nor HTTP")
        .check(HOUSE);
  }

  @ParameterizedTest(name = "{0} uses {1}")
  @CsvSource({
    "product, java..",
    "pricing, java..",
    "configuration, java.. org.logicng..",
    "artwork, java.. javax.imageio.. javax.xml..",
    "rendering, java.. javax.imageio.. com.luciad.imageio.webp..",
  })
  void coreRoomUsesTheJdkAndTheOneLibraryThatIsItsJob(String room, String libraries) {
    classes()
        .that()
        .resideInAPackage(room(room))
        .should()
        .onlyDependOnClassesThat(
            resideInAPackage("io.maatwerk..").or(resideInAnyPackage(libraries.split(" "))))
        .because("every library in the core binds all who use it, and must be worth that")
        .check(HOUSE);
  }

  @ParameterizedTest(name = "{1} for {0} alone")
  @CsvSource({
    "configuration, org.logicng..",
    "rendering, com.luciad..",
    "catalog, org.snakeyaml..",
    "design, jakarta.persistence.. io.quarkus.hibernate.. org.hibernate.. io.agroal.. java.sql..",
    "http, com.aayushatharva..",
    "command, picocli..",
  })
  void onlyOneRoomKnowsEachEngine(String room, String libraries) {
    noClasses()
        .that()
        .resideOutsideOfPackage(room(room))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries.split(" "))
        .because("what one room knows can be exchanged in that room")
        .check(HOUSE);
  }

  @Test
  void catalogAndDesignsKnowNoHttp() {
    noClasses()
        .that()
        .resideInAnyPackage(room("catalog"), room("design"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.ws.rs..", "io.vertx..", "io.quarkus.qute..")
        .because("HTTP classes translate and hold no rules; what holds rules answers to anyone")
        .check(HOUSE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Util", "Utils", "Helper", "Manager", "Impl", "Data", "Info"})
  void noNameSaysNothing(String ending) {
    noClasses()
        .should()
        .haveSimpleNameEndingWith(ending)
        .because("a name says what a thing is in the words of the field")
        .check(HOUSE);
  }

  @Test
  void timeComesFromAClock() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .because("a price or a premium of another day must be possible to ask for, and to test")
        .check(HOUSE);
  }
}
