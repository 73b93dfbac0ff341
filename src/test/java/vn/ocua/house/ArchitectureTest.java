package vn.ocua.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/// The house as HOUSE drew it: what each room may see, and the habits a compiler does not check.
@AnalyzeClasses(
        packages = "vn.ocua",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.Written.class})
class ArchitectureTest {
    private static final int LONGEST = 400;

    /// Generated code is nobody's style.
    static final class Written implements ImportOption {
        @Override
        public boolean includes(com.tngtech.archunit.core.importer.Location location) {
            return !location.contains("/vn/ocua/store/sql/");
        }
    }

    @ArchTest
    static final ArchRule water =
            Architectures.layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("app")
                    .definedBy("vn.ocua.app..")
                    .layer("ui")
                    .definedBy("vn.ocua.ui..")
                    .layer("counter")
                    .definedBy("vn.ocua.counter..")
                    .layer("exchange")
                    .definedBy("vn.ocua.exchange..")
                    .layer("report")
                    .definedBy("vn.ocua.report..")
                    .layer("portal")
                    .definedBy("vn.ocua.portal..")
                    .layer("practice")
                    .definedBy("vn.ocua.practice..")
                    .layer("store")
                    .definedBy("vn.ocua.store..")
                    .layer("paper")
                    .definedBy("vn.ocua.paper..")
                    .layer("dossier")
                    .definedBy("vn.ocua.dossier..")
                    .layer("procedure")
                    .definedBy("vn.ocua.procedure..")
                    .layer("person")
                    .definedBy("vn.ocua.person..")
                    .layer("time")
                    .definedBy("vn.ocua.time..")
                    .layer("base")
                    .definedBy("vn.ocua.base..")
                    .whereLayer("app")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("ui")
                    .mayOnlyBeAccessedByLayers("app")
                    .whereLayer("counter")
                    .mayOnlyBeAccessedByLayers("app", "ui", "exchange")
                    .whereLayer("exchange")
                    .mayOnlyBeAccessedByLayers("app", "ui")
                    .whereLayer("report")
                    .mayOnlyBeAccessedByLayers("app", "ui", "counter", "exchange")
                    .whereLayer("practice")
                    .mayOnlyBeAccessedByLayers("app")
                    .whereLayer("practice")
                    .mayOnlyAccessLayers("portal", "base")
                    .whereLayer("portal")
                    .mayOnlyBeAccessedByLayers("app", "exchange", "counter", "practice")
                    .whereLayer("store")
                    .mayOnlyBeAccessedByLayers("app", "counter", "exchange", "report")
                    .whereLayer("paper")
                    .mayOnlyBeAccessedByLayers("app", "counter")
                    .whereLayer("dossier")
                    .mayOnlyBeAccessedByLayers(
                            "app",
                            "ui",
                            "counter",
                            "exchange",
                            "report",
                            "store",
                            "paper",
                            "portal")
                    .whereLayer("procedure")
                    .mayOnlyBeAccessedByLayers(
                            "app",
                            "ui",
                            "counter",
                            "exchange",
                            "report",
                            "store",
                            "paper",
                            "portal",
                            "dossier")
                    .whereLayer("person")
                    .mayOnlyBeAccessedByLayers(
                            "app",
                            "ui",
                            "counter",
                            "exchange",
                            "report",
                            "store",
                            "paper",
                            "portal",
                            "dossier")
                    .whereLayer("time")
                    .mayOnlyBeAccessedByLayers(
                            "app",
                            "ui",
                            "counter",
                            "exchange",
                            "report",
                            "store",
                            "paper",
                            "portal",
                            "dossier",
                            "procedure")
                    .because(
                            "water runs one way: a room uses what lies below it, so each can be"
                                    + " read without those above");

    @ArchTest
    static final ArchRule roomsOfTheWindow =
            slices().matching("vn.ocua.ui.(*)..")
                    .as("rooms of ui")
                    .should()
                    .notDependOnEachOther()
                    .ignoreDependency(DescribedPredicate.alwaysTrue(), common())
                    .because(
                            "a screen can be taken out or rebuilt alone; shell, parts and theme are"
                                    + " the common rooms");

    @ArchTest
    static final ArchRule sqlStaysInTheStore =
            kept(
                    List.of(
                            "vn.ocua.store..",
                            "vn.ocua.report..",
                            "vn.ocua.app.bench..",
                            "vn.ocua.app.run.."),
                    List.of(
                            "org.jooq..",
                            "java.sql..",
                            "javax.sql..",
                            "org.h2..",
                            "org.flywaydb.."),
                    "where it is kept is the store's question alone; the benches measure the"
                            + " store's rivals, and the log names an SQL state");

    @ArchTest
    static final ArchRule theWindowStaysInUi =
            kept(
                    List.of("vn.ocua.ui..", "vn.ocua.app.."),
                    List.of("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp.."),
                    "the desk works without a display");

    @ArchTest
    static final ArchRule pagesStayInPaper =
            kept(
                    List.of("vn.ocua.paper..", "vn.ocua.app.bench.."),
                    List.of("org.apache.pdfbox..", "org.apache.xmpbox..", "com.google.zxing.."),
                    "what is on the paper is one room's question; the benches measure its rivals");

    @ArchTest
    static final ArchRule printersStayInTheirRoom =
            kept(
                    List.of("vn.ocua.paper.printing.."),
                    List.of("javax.print.."),
                    "a paper does not know which printer it will meet");

    @ArchTest
    static final ArchRule picturesStayInPaper =
            kept(
                    List.of("vn.ocua.paper.."),
                    List.of("java.awt.."),
                    "the window is JavaFX's alone; pixels of papers and scans are paper's");

    @ArchTest
    static final ArchRule wireStaysInPortal =
            kept(
                    List.of("vn.ocua.portal..", "vn.ocua.app.bench.."),
                    List.of("java.net.http.."),
                    "only the portal's adapter speaks to a network; the benches measure its"
                            + " rivals");

    @ArchTest
    static final ArchRule readersOfTheStoreAreInterrupted =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "vn.ocua.ui..",
                            "vn.ocua.counter..",
                            "vn.ocua.exchange..",
                            "vn.ocua.report..",
                            "vn.ocua.store..",
                            "vn.ocua.app.window..",
                            "vn.ocua.app.command..",
                            "vn.ocua.app.bench..")
                    .should()
                    .callMethod(Thread.class, "ofVirtual")
                    .orShould()
                    .callMethod(Thread.class, "startVirtualThread", Runnable.class)
                    .orShould()
                    .callMethod(Executors.class, "newVirtualThreadPerTaskExecutor")
                    .because(
                            "H2 spins while a page is being written; as many virtual threads as"
                                    + " there are cores, reading, stop the writer they wait for");

    @ArchTest
    static final ArchRule oneClock =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("vn.ocua.app..")
                    .should()
                    .callMethod(java.time.Instant.class, "now")
                    .orShould()
                    .callMethod(java.time.LocalDate.class, "now")
                    .orShould()
                    .callMethod(java.time.LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(java.time.OffsetDateTime.class, "now")
                    .orShould()
                    .callMethod(java.time.ZonedDateTime.class, "now")
                    .because(
                            "a promised date must not depend on who asks the PC for the hour; the"
                                    + " one clock is made in app");

    @ArchTest
    static final ArchRule noStandardStreams =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("vn.ocua.app..")
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .orShould()
                    .callMethod(System.class, "exit", int.class)
                    .because(
                            "a command may be carried out by another process for somebody else's"
                                    + " terminal");

    @ArchTest
    static final ArchRule names =
            noClasses()
                    .should()
                    .haveSimpleNameEndingWith("Manager")
                    .orShould()
                    .haveSimpleNameEndingWith("Util")
                    .orShould()
                    .haveSimpleNameEndingWith("Utils")
                    .orShould()
                    .haveSimpleNameEndingWith("Helper")
                    .orShould()
                    .haveSimpleNameEndingWith("Impl")
                    .orShould()
                    .haveSimpleNameEndingWith("Service")
                    .orShould()
                    .haveSimpleNameEndingWith("Dto")
                    .because("such an ending bears no intent: name what it does or what it keeps");

    @ArchTest
    static final ArchRule coreIsPure =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "vn.ocua.dossier..",
                            "vn.ocua.procedure..",
                            "vn.ocua.person..",
                            "vn.ocua.time..",
                            "vn.ocua.base..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.nio.file..", "java.net..", "java.util.concurrent..")
                    .because(
                            "a test of the law runs in a millisecond, without disk, line or"
                                    + " threads");

    @ArchTest
    static final ArchRule jdbcAddressesInOnePlace =
            classes()
                    .that()
                    .haveSimpleName("Database")
                    .should()
                    .resideInAPackage("vn.ocua.store")
                    .because(
                            "the address is built from a path in one place, where a semicolon is"
                                    + " refused");

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java/vn/ocua"))) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                List<Path> sources = java(folder);
                if (!sources.isEmpty()) {
                    Path info = folder.resolve("package-info.java");
                    assertThat(info).as("a package says what lives in it").exists();
                    assertThat(Files.readString(info)).contains("@NullMarked").contains("///");
                }
            }
        }
    }

    @Test
    void noFileIsTooLongToReadInOneSitting() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                assertThat(Files.readAllLines(file).size())
                        .as("lines of " + file)
                        .isLessThanOrEqualTo(LONGEST);
            }
        }
    }

    private static List<Path> java(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".java")).toList();
        }
    }

    private static DescribedPredicate<JavaClass> common() {
        return JavaClass.Predicates.resideInAnyPackage(
                "vn.ocua.ui.shell..", "vn.ocua.ui.parts..", "vn.ocua.ui.theme..");
    }

    /// Nobody outside of these rooms uses any of that.
    private static ArchRule kept(List<String> rooms, List<String> things, String why) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(rooms.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(things.toArray(String[]::new))
                .because(why);
    }
}
