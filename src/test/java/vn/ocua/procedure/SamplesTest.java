package vn.ocua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import vn.ocua.person.Sex;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// The files a new user tries first must be right to the last line.
class SamplesTest {
    private static final Path SAMPLES = Path.of("samples");

    private static CatalogueFile procedures() throws IOException {
        return CatalogueFileTest.read(Files.readString(SAMPLES.resolve("procedures.csv")));
    }

    @Test
    void everyProcedureIsWhole() throws IOException {
        CatalogueFile file = procedures();
        assertThat(file.warnings()).isEmpty();
        assertThat(file.listed()).hasSize(129);
        assertThat(file.listed().toString()).doesNotContain("…").doesNotContain("...");
        for (Listed one : file.listed()) {
            for (Case each : one.cases()) {
                assertThat(each.components()).as(one.code()).isNotEmpty();
                assertThat(each.components()).as(one.code()).anyMatch(Component::required);
                assertThat(each.components())
                        .as(one.code())
                        .allMatch(paper -> paper.name().length() <= 160)
                        .allMatch(paper -> paper.originals() + paper.copies() > 0)
                        .allMatch(paper -> paper.originals() <= 2 && paper.copies() <= 2);
            }
        }
        assertThat(file.listed()).filteredOn(one -> one.cases().size() > 1).hasSize(5);
    }

    @Test
    void everyDossierCanBeRegistered() throws IOException {
        Catalogue catalogue = Catalogue.of(procedures().editions(LocalDate.of(2026, 11, 20)));
        List<String> lines = Files.readAllLines(SAMPLES.resolve("dossiers.ndjson"));
        assertThat(lines).hasSize(2000);
        ObjectMapper json = new ObjectMapper();
        Set<UUID> ids = new HashSet<>();
        int nguyen = 0;
        for (String line : lines) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThan(700);
            JsonNode node = json.readTree(line);
            assertThat(ids.add(UUID.fromString(text(node, "id")))).as(line).isTrue();
            Edition edition = catalogue.find(text(node, "procedure")).orElseThrow();
            Case one = edition.named(text(node, "case"));
            assertThat(one).as(line).isNotNull();
            assertThat(text(node, "name")).as(line).isNotBlank();
            assertThat(node.has("received")).as(line).isFalse();
            identity(line, node);
            if (node.has("phone")) {
                assertThat(text(node, "phone")).as(line).matches("0[0-9]{9}");
            }
            for (JsonNode paper : node.path("components")) {
                assertThat(paper.path("no").asInt())
                        .as(line)
                        .isBetween(1, Objects.requireNonNull(one).components().size());
            }
            nguyen += text(node, "name").startsWith("Nguyễn") ? 1 : 0;
        }
        assertThat(nguyen).isBetween(700, 820);
    }

    @Test
    void everyDayAndEveryCardCanBeRead() throws IOException {
        List<String> days = Files.readAllLines(SAMPLES.resolve("holidays.csv"));
        assertThat(days.getFirst()).isEqualTo("date,kind,name,status");
        assertThat(days).hasSize(45);
        assertThat(days.subList(1, days.size()))
                .allMatch(line -> LocalDate.parse(line.substring(0, 10)).getYear() <= 2027)
                .filteredOn(line -> line.contains(",workday,"))
                .hasSize(3);
        for (String card : Files.readAllLines(SAMPLES.resolve("card-qr.txt"))) {
            String[] cells = card.split("\\|", -1);
            assertThat(cells).as(card).hasSize(7);
            assertThat(cells[0].substring(4, 6)).as(card).isEqualTo(cells[3].substring(6));
            int woman = cells[4].equals("Nữ") ? 1 : 0;
            assertThat((cells[0].charAt(3) - '0') % 2).as(card).isEqualTo(woman);
            assertThat(cells[0].charAt(3) >= '2').as(card).isEqualTo(cells[3].startsWith("20", 4));
        }
    }

    private static void identity(String line, JsonNode node) {
        if (!node.has("identity")) {
            return;
        }
        String number = text(node, "identity");
        LocalDate born = LocalDate.parse(text(node, "born"));
        Sex sex = Sex.of(text(node, "sex"));
        int century = (born.getYear() / 100 - 19) * 2 + (sex == Sex.FEMALE ? 1 : 0);
        assertThat(number).as(line).hasSize(12).containsOnlyDigits();
        assertThat(number.substring(3, 6))
                .as(line)
                .isEqualTo("%d%02d".formatted(century, born.getYear() % 100));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
