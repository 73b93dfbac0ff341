package vn.ocua.ui.reception;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// A folder that a scanner writes into, looked at now and then: what came since the first look and
/// has stopped growing is offered.
///
/// Looked at and not watched: scanners write over the network, where nobody tells of new files.
final class ScanFolder {
    private static final Set<String> ENDINGS = Set.of("pdf", "jpg", "jpeg", "png", "tif", "tiff");

    private record Seen(Path file, long size, FileTime at) {}

    private final Path folder;
    private final Set<Path> known = new HashSet<>();
    private final Map<Path, Long> growing = new HashMap<>();
    private final List<Path> ready = new ArrayList<>();
    private boolean looked;

    ScanFolder(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /// Off the UI thread.
    ///
    /// @return files that are complete and were not taken yet, the newest last
    synchronized List<Path> look() throws IOException {
        List<Seen> there = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(ScanFolder::isScan).toList()) {
                try {
                    var about = Files.readAttributes(file, BasicFileAttributes.class);
                    there.add(new Seen(file, about.size(), about.lastModifiedTime()));
                } catch (NoSuchFileException e) {
                    continue; // Renamed between the two looks: seen under its new name next time.
                }
            }
        }
        there.sort(Comparator.comparing(Seen::at));
        for (Seen one : there) {
            if (!looked) {
                known.add(one.file());
            } else if (!known.contains(one.file())) {
                Long before = growing.put(one.file(), one.size());
                if (one.size() > 0 && before != null && before == one.size()) {
                    known.add(one.file());
                    growing.remove(one.file());
                    ready.add(one.file());
                }
            }
        }
        looked = true;
        ready.removeIf(file -> there.stream().noneMatch(one -> one.file().equals(file)));
        return List.copyOf(ready);
    }

    /// Attached, or not wanted: offered no more. The file stays where it is.
    synchronized void taken(Path file) {
        ready.remove(file);
    }

    private static boolean isScan(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot > 0 && ENDINGS.contains(name.substring(dot + 1)) && Files.isRegularFile(file);
    }
}
