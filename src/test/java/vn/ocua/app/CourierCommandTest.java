package vn.ocua.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import vn.ocua.practice.PracticePortal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A desk without a line, a desk that sends for it, and the stick between them.
class CourierCommandTest {
    @TempDir Path folder;

    @Test
    void aStickCarriesThereAndBack() throws IOException {
        Console far = Console.desk(folder.resolve("far"));
        Console near = new Console(folder.resolve("near"));
        near.good(
                "setup",
                "--agency",
                "H15.50.05.13",
                "--name",
                "Xã Hòa An",
                "--desk",
                "3",
                "--admin",
                "quantri");
        String nearKey = near.admin("courier", "key").json().get("key").asString();
        Path farKey = folder.resolve("khoa-quay-2.txt");
        Files.writeString(farKey, far.admin("courier", "key").json().get("key").asString());
        String code = far.registered("Y Bhiu Ayun");
        Path stick = folder.resolve("di.ocua");
        assertThat(far.refused("courier", "write", stick.toString())).contains("--to");
        assertThat(stick).doesNotExist();
        JsonNode written = far.admin("courier", "write", stick.toString(), "--to", nearKey).json();
        assertThat(written.propertyNames()).containsExactly("messages", "acknowledged");
        assertThat(written.get("messages").asInt()).isEqualTo(2);
        try (PracticePortal portal = Portals.start(folder.resolve("portal"), "none")) {
            Portals.connect(near, portal);
            JsonNode read =
                    near.admin("courier", "read", stick.toString(), "--from", farKey.toString())
                            .json();
            assertThat(read.get("messages").asInt()).isEqualTo(2);
            near.admin("sync", "--until-empty");
            assertThat(near.admin("queue").out()).isEmpty();
            assertThat(portal.state().dossiers()).hasSize(1);
        }
        Path back = folder.resolve("ve.ocua");
        near.admin("courier", "write", back.toString(), "--to", farKey.toString());
        JsonNode answered = far.admin("courier", "read", back.toString(), "--from", nearKey).json();
        assertThat(answered.get("acknowledged").asInt()).isEqualTo(2);
        assertThat(far.admin("queue").out()).isEmpty();
        assertThat(far.admin("show", code).json().get("sync").get("waiting").asInt()).isZero();
    }

    @Test
    void aProvinceWithoutAnInterfaceGetsAFile() throws IOException {
        Console desk = Console.desk(folder.resolve("desk"));
        desk.registered("Nguyễn Thị Hương");
        Path json = folder.resolve("ho-so.json");
        JsonNode made =
                desk.admin("courier", "export", json.toString(), "--from", "2026-11-20").json();
        assertThat(made.get("dossiers").asInt()).isEqualTo(1);
        assertThat(Files.readString(json)).contains("Nguyễn Thị Hương");
        Path sheet = folder.resolve("ho-so.xlsx");
        desk.admin("courier", "export", sheet.toString(), "--to", "2026-11-19");
        assertThat(sheet).exists();
        assertThat(desk.run("courier", "export", "a.csv", "--user", "quantri").code()).isEqualTo(2);
    }
}
