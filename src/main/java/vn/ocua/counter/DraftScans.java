package vn.ocua.counter;

import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;
import vn.ocua.store.Store;
import vn.ocua.store.files.SealedNote;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Scans handed over before their dossier is saved: the files lie where all scans lie, which paper
/// each belongs to stands in a sealed note beside the draft.
public final class DraftScans {
    private final Store store;

    DraftScans(Store store) {
        this.store = store;
    }

    /// @param component the paper's number in the dossier to be; [#LOOSE] while it lies by none
    /// @param paper name of the paper it was attached to, by which it is found again among the
    ///   papers of another procedure; empty when not known
    public record Item(int component, Scans.Kept scan, String paper) {
        public Item(int component, Scans.Kept scan) {
            this(component, scan, "");
        }

        public boolean isLoose() {
            return component == LOOSE;
        }
    }

    /// Attached to no paper: its procedure was changed.
    public static final int LOOSE = 0;

    /// In the order they were attached; empty when there are none.
    public synchronized List<Item> of(UUID draft) {
        return note(draft)
                .read()
                .map(bytes ->
                        new String(bytes, StandardCharsets.UTF_8)
                                .lines()
                                .map(DraftScans::item)
                                .toList())
                .orElse(List.of());
    }

    public synchronized void put(UUID draft, List<Item> items) {
        if (items.isEmpty()) {
            drop(draft);
            return;
        }
        try {
            Files.createDirectories(folder());
        } catch (IOException e) {
            throw new Fault("SO-19", Sentence.of("fault.drafts.write"), e);
        }
        note(draft)
                .write(
                        items.stream()
                                .map(DraftScans::line)
                                .collect(Collectors.joining("\n"))
                                .getBytes(StandardCharsets.UTF_8));
    }

    /// The dossier is saved, or the draft was thrown away. The files stay: another dossier may hold
    /// the same.
    public synchronized void drop(UUID draft) {
        if (Files.isDirectory(folder())) {
            note(draft).delete();
        }
    }

    private static String line(Item item) {
        return String.join(
                "\t",
                Integer.toString(item.component()),
                item.scan().sha256(),
                Long.toString(item.scan().size()),
                Integer.toString(item.scan().pages()),
                item.paper().replace('\t', ' '),
                item.scan().name());
    }

    private static Item item(String line) {
        String[] cells = line.split("\t", 6);
        String paper = cells.length == 6 ? cells[4] : "";
        return new Item(
                Integer.parseInt(cells[0]),
                new Scans.Kept(
                        cells[1],
                        Long.parseLong(cells[2]),
                        Integer.parseInt(cells[3]),
                        cells[cells.length - 1]),
                paper);
    }

    private Path folder() {
        return store.folder().resolve("drafts");
    }

    private SealedNote note(UUID draft) {
        return new SealedNote(folder().resolve(draft + ".scans"), store.key().derive("drafts"));
    }
}
