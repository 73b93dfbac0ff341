package vn.ocua.app;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.ocua.app.owner.Handed;
import vn.ocua.app.owner.Handover;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/// One process owns a data folder; real processes meet on it.
@DisabledOnOs(OS.WINDOWS)
class OwnerTest {
    private static final String LINE = "{\"procedure\":\"1.001193\",\"name\":\"Trịnh Thắng\"}\n";

    @TempDir Path folder;
    private Console desk;

    @BeforeEach
    void desk() {
        desk = Console.desk(folder.resolve("desk"));
        desk.clock = InstantSource.system();
    }

    private Child owner() throws IOException {
        Child owner = Child.start(desk, "register", "--batch", "-", "--user", "quantri", "--json");
        owner.type(LINE);
        assertThat(owner.line()).as(owner.said()).contains("code");
        return owner;
    }

    @Test
    void aSecondCommandIsCarriedOutByTheOwner() throws Exception {
        desk.environment.put("OCUA_PASSWORD", Console.PASSWORD);
        try (Child owner = owner()) {
            try (Child second =
                    Child.start(desk, "find", "trinh thang", "--user", "quantri", "--json")) {
                JsonNode found = JsonMapper.shared().readTree(requireNonNull(second.line()));
                assertThat(found.get("name").asString()).isEqualTo("Trịnh Thắng");
                assertThat(second.code()).isZero();
            }
            Console.Ran refused = desk.run("act", "H1-261120-2001", "forward", "--user", "quantri");
            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.err()).contains("Không có hồ sơ");
            desk.environment.put("OCUA_PASSWORD", "sai-mat-khau");
            assertThat(desk.run("find", "a", "--user", "quantri").code()).isEqualTo(1);
            desk.environment.put("OCUA_PASSWORD", Console.PASSWORD);
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(desk.data.resolve("owner"))))
                    .isEqualTo("rwx------");
            owner.endOfInput();
            assertThat(owner.code()).isZero();
        }
        assertThat(desk.admin("verify").json().get("dossiers").asInt()).isEqualTo(1);
    }

    @Test
    void theOwnerFinishesWhatWasHandedOverBeforeItEnds() throws Exception {
        try (Child owner = owner();
                Child second =
                        Child.start(
                                desk, "register", "--batch", "-", "--user", "quantri", "--json")) {
            second.type(LINE);
            assertThat(second.line()).contains("-2002\"");
            owner.endOfInput();
            second.type(LINE);
            assertThat(second.line()).contains("-2003\"");
            assertThat(owner.process.isAlive()).isTrue();
            second.endOfInput();
            assertThat(second.code()).isZero();
            assertThat(owner.code()).isZero();
        }
        assertThat(desk.admin("find", "trinh thang").objects()).hasSize(3);
    }

    @Test
    void anOwnerThatIsLeavingTakesNothingMoreAndWhoeverAsksFollowsIt() throws Exception {
        try (Child owner = owner();
                Child second =
                        Child.start(
                                desk, "register", "--batch", "-", "--user", "quantri", "--json")) {
            second.type(LINE);
            assertThat(second.line()).contains("-2002\"");
            owner.endOfInput();
            long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            Handover.Reply reply = ask();
            while (reply instanceof Handover.Reply.Exit && System.nanoTime() < deadline) {
                reply = ask();
            }
            assertThat(reply).isInstanceOf(Handover.Reply.Leaving.class);
            try (Child third =
                    Child.start(desk, "find", "trinh thang", "--user", "quantri", "--json")) {
                second.type(LINE);
                assertThat(second.line()).contains("-2003\"");
                assertThat(ask()).isInstanceOf(Handover.Reply.Leaving.class);
                assertThat(owner.process.isAlive()).isTrue();
                second.endOfInput();
                assertThat(second.code()).isZero();
                assertThat(owner.code()).isZero();
                assertThat(third.line()).contains("Trịnh Thắng");
                assertThat(third.line()).isNotNull();
                assertThat(third.line()).isNotNull();
                assertThat(third.code()).isZero();
            }
        }
    }

    /// One command handed to whoever owns the folder, and nothing else tried.
    private Handover.Reply ask() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        return new Handover(desk.data, InputStream.nullInputStream(), nowhere, nowhere)
                .hand(
                        new Handed(
                                List.of("find", "trinh", "--user", "quantri"),
                                Map.of("OCUA_PASSWORD", Console.PASSWORD),
                                folder.toString(),
                                false));
    }

    @Test
    void aStoppedOwnerIsSaidToBeBusy() throws Exception {
        try (Child owner = owner()) {
            owner.signal("STOP");
            Console.Ran ran = desk.run("find", "trinh", "--user", "quantri");
            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.err()).contains("không trả lời").contains("(AP-02)");
            owner.signal("CONT");
            assertThat(desk.admin("find", "trinh").objects()).hasSize(1);
            owner.endOfInput();
            assertThat(owner.code()).isZero();
        }
    }

    @Test
    void whatAKilledOwnerLeftBehindIsReplaced() throws Exception {
        try (Child owner = owner()) {
            owner.signal("KILL");
            owner.code();
        }
        assertThat(desk.data.resolve("owner").resolve("socket")).exists();
        assertThat(desk.admin("find", "trinh").objects()).hasSize(1);
        assertThat(desk.data.resolve("owner").resolve("socket")).doesNotExist();
        desk.admin("verify");
    }

    @Test
    void aPathTooLongForASocketMeetsElsewhere() throws Exception {
        Path deep = folder.resolve("thư-mục-dài-".repeat(6)).resolve("desk-".repeat(8));
        desk = Console.desk(deep);
        try (Child owner = owner()) {
            assertThat(deep.resolve("owner")).doesNotExist();
            assertThat(desk.admin("find", "trinh").objects()).hasSize(1);
            owner.endOfInput();
            assertThat(owner.code()).isZero();
        }
    }

    @Test
    void setUpAndRestoreKeepOffAFolderThatIsOwned() throws Exception {
        try (Child owner = owner()) {
            assertThat(
                            desk.run(
                                            "setup",
                                            "--agency",
                                            "H15.50",
                                            "--name",
                                            "A",
                                            "--desk",
                                            "1",
                                            "--admin",
                                            "an")
                                    .code())
                    .isEqualTo(1);
            Path backup = folder.resolve("sao.zip");
            desk.admin("backup", backup.toString());
            assertThat(desk.run("restore", backup.toString(), "--user", "quantri").code())
                    .isEqualTo(1);
            owner.endOfInput();
            owner.code();
        }
    }
}
