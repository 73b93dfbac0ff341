package vn.ocua.counter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.ocua.dossier.Application;
import vn.ocua.dossier.Draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class DraftsTest extends AtDesk {
    @Test
    void oneDraftKeptByManyAtOnceIsOneDraft() throws Exception {
        UUID id = UUID.randomUUID();
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Draft>> all = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                Application typed = Application.of("1.001193", "Nguyễn Văn " + i);
                all.add(() -> counter.drafts().keep(admin, id, typed, "name", false));
            }
            for (Future<Draft> one : threads.invokeAll(all)) {
                assertThat(one.get().id()).isEqualTo(id);
            }
        }
        assertThat(counter.drafts().of(admin)).hasSize(1);
    }

    @Test
    void aFileThatIsNoDraftKeepsNobodyFromTheirs() throws IOException {
        Application typed = Application.of("1.001193", "Nguyễn Văn Anh");
        counter.drafts().keep(admin, UUID.randomUUID(), typed, "name", true);
        Path drafts = folder.resolve("drafts");
        Files.writeString(drafts.resolve("Ghi chú.draft"), "gọi lại anh Tài");
        Files.writeString(drafts.resolve(UUID.randomUUID() + ".draft"), "nửa chừng");
        assertThat(counter.drafts().of(admin)).hasSize(1);
        assertThat(counter.drafts().of(admin)).hasSize(1);
    }
}
