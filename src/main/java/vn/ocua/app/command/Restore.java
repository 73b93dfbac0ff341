package vn.ocua.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import vn.ocua.app.owner.Owner;
import vn.ocua.app.run.Run;
import vn.ocua.app.run.Usage;
import vn.ocua.base.Fault;
import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Sentence;
import vn.ocua.counter.Counter;
import vn.ocua.counter.SetUp;
import vn.ocua.store.Backup;
import vn.ocua.store.Verification;
import vn.ocua.store.files.DataFolder;
import vn.ocua.store.keys.DataKey;
import vn.ocua.store.keys.KeyRing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// `restore`: a backup into an empty data folder, with any key of the backup; then verified whole.
@Command(name = "restore")
public final class Restore implements vn.ocua.app.run.Command {
    @Parameters(index = "0", paramLabel = "FILE")
    String file = "";

    @Override
    public Need need(Run run) {
        return Need.NOTHING;
    }

    @Override
    public int run(Run run) {
        if (!Secrets.given(run)) {
            throw new Usage("usage.key");
        }
        Path backup = run.around().path(file);
        Path folder = run.settings().folder();
        if (!Files.isRegularFile(backup)) {
            return run.refused(List.of(Refusal.at("file", "refusal.restore.file", backup)));
        }
        if (SetUp.isMade(folder)) {
            return run.refused(List.of(Refusal.of("refusal.restore.folder", folder)));
        }
        // The key first: a backup that nobody can open must not fill the folder.
        return run.when(
                key(run, backup).then(key -> DataFolder.prepare(folder).map(there -> key)),
                key -> owned(run, backup, folder, key));
    }

    private static int owned(Run run, Path backup, Path folder, DataKey key) {
        Owner owner = Owner.take(folder);
        if (owner == null) {
            throw new Fault("AP-02", Sentence.of("fault.app.busy", folder), null);
        }
        try (owner) {
            return run.when(Backup.restore(backup, folder), there -> opened(run, folder, key));
        }
    }

    private static int opened(Run run, Path folder, DataKey key) {
        Progress progress = new Progress(run);
        try (Counter counter =
                Counter.open(folder, key, run.clock(), n -> progress.show("cli.replaying", n))) {
            progress.clear();
            return Safety.said(run, new Verification(counter.store()).run(n -> {}));
        }
    }

    private static Outcome<DataKey> key(Run run, Path backup) {
        Path keys = null;
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            ZipEntry entry = zip.getEntry("keys.json");
            if (entry == null) {
                throw new Fault("AP-07", Sentence.of("fault.restore.read", backup), null);
            }
            keys = Files.createTempFile("ocua", ".keys");
            try (InputStream in = zip.getInputStream(entry)) {
                Files.copy(in, keys, StandardCopyOption.REPLACE_EXISTING);
            }
            return Secrets.open(run, KeyRing.read(keys), false);
        } catch (IOException e) {
            throw new Fault("AP-07", Sentence.of("fault.restore.read", backup), e);
        } finally {
            delete(keys);
        }
    }

    private static void delete(@org.jspecify.annotations.Nullable Path keys) {
        try {
            if (keys != null) {
                Files.deleteIfExists(keys);
            }
        } catch (IOException e) {
            throw new Fault("AP-12", Sentence.of("fault.app.write", keys), e);
        }
    }
}
