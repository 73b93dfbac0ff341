package vn.ocua.counter;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.ocua.counter.Desks.done;
import static vn.ocua.counter.Desks.refused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ocua.dossier.Application;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import javax.imageio.ImageIO;

class ScansTest extends AtDesk {
    private String code;

    @BeforeEach
    void receive() {
        code =
                done(counter.reception()
                                .receive(admin, Application.of("1.004873", "Phạm Quỳnh Hương")))
                        .code();
    }

    @Test
    void nothingIsAttachedOrPrintedOnAnEarlierDay() throws IOException {
        byte[] scan = image();
        clock.at("2026-11-19T09:00:00+07:00");
        int paper = done(counter.finding().show(admin, code)).dossier().papers().getFirst().no();
        assertThat(refused(counter.scans().take(admin, code, paper, "to-khai.png", scan)))
                .singleElement()
                .asString()
                .contains("19/11/2026", "xác nhận");
        assertThat(refused(counter.issuing().print(admin, code, "01", "", false)))
                .singleElement()
                .asString()
                .contains("xác nhận");
        done(counter.keeping().confirmClock(admin));
        done(counter.scans().take(admin, code, paper, "to-khai.png", scan));
        done(counter.issuing().print(admin, code, "01", "", false));
    }

    @Test
    void scansOfADraftLieEncryptedUntilTheyAreNamed() throws IOException {
        UUID draft = UUID.randomUUID();
        Scans.Kept kept = done(counter.scans().keep(admin, "Tờ khai.png", image()));
        counter.draftScans().put(draft, List.of(new DraftScans.Item(1, kept)));
        assertThat(counter.draftScans().of(draft))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.component()).isEqualTo(1);
                    assertThat(item.scan()).isEqualTo(kept);
                });
        Path note = folder.resolve("drafts").resolve(draft + ".scans");
        assertThat(new String(Files.readAllBytes(note), StandardCharsets.UTF_8))
                .doesNotContain("Tờ khai", kept.sha256());
        done(counter.scans().attach(admin, code, 1, kept));
        assertThat(done(counter.scans().content(admin, kept.sha256()))).isEqualTo(image());
        counter.drafts().drop(draft);
        assertThat(counter.draftScans().of(draft)).isEmpty();
    }

    private static byte[] image() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
        return bytes.toByteArray();
    }
}
