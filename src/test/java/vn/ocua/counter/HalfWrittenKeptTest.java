package vn.ocua.counter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.ocua.counter.HalfWritten.Written;
import vn.ocua.person.Role;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

class HalfWrittenKeptTest extends AtDesk {
    private static final String CODE = "H15.50.05.13-261120-2001";
    private static final String WHY = "Chờ ý kiến của Sở Tư pháp";

    @Test
    void belongsToWhoWroteItAndIsSealed() throws IOException {
        Desks.done(
                counter.keeping()
                        .putOfficer(
                                admin,
                                "ha",
                                "Nguyễn Thị Thu Hà",
                                Role.RECEPTION,
                                Desks.password()));
        write("EXTEND", Map.of("reason", WHY));
        counter.halfWritten().save();

        Session ha = Desks.done(counter.session("ha"));
        assertThat(counter.halfWritten().of(ha)).isEmpty();
        assertThat(counter.halfWritten().of(admin, CODE))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.fields()).containsEntry("reason", WHY);
                    assertThat(one.open()).isTrue();
                    assertThat(one.at()).isEqualTo(clock.instant());
                });
        try (Stream<Path> files = Files.list(folder.resolve("drafts"))) {
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file ->
                            assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                                    .doesNotContain("Tư pháp", "reason"));
        }
    }

    @Test
    void isThereAfterTheDeskWasClosedAndGoneOnceDone() {
        write("EXTEND", Map.of("reason", "Chờ"));
        write("REMARK", Map.of("reason", "Gọi lại"));
        write("EXTEND", Map.of("reason", WHY));
        assertThat(counter.halfWritten().of(admin))
                .extracting(Written::act)
                .containsExactly("EXTEND", "REMARK");

        again();
        assertThat(counter.halfWritten().of(admin, CODE, "EXTEND").orElseThrow().fields())
                .containsEntry("reason", WHY);
        counter.halfWritten().drop(admin, CODE, "EXTEND");
        write("REMARK", Map.of());

        again();
        assertThat(counter.halfWritten().of(admin)).isEmpty();
        assertThat(folder.resolve("drafts").resolve(Desks.ADMIN + ".acts")).doesNotExist();
    }

    private void write(String act, Map<String, String> fields) {
        counter.halfWritten().typed(admin, CODE, "Trần Quốc Bảo", act, fields, true);
    }

    private void again() {
        counter.close();
        counter = Desks.open(folder, clock);
        admin = Desks.admin(counter);
    }
}
