package vn.ocua.store.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// A disk that loses its power: keeps what was written since the last force apart, and at a chosen
/// write or force stops for ever. [#image] then builds the folder as it may be found afterwards.
///
/// File names count as safe once their folder was forced; before, an image may lack them.
public final class PowerCut implements ChannelOpener {
    /// What becomes of writes that were not forced.
    public enum Model {
        ALL_DROPPED,
        ORDERED_PREFIX_TORN,
        RANDOM_PAGES,
        RANDOM_WRITES,
        LAST_TORN_IN_THE_MIDDLE
    }

    /// The power went; nothing more can be written through this disk.
    public static final class PowerLost extends IOException {
        private static final long serialVersionUID = 1L;
    }

    record Write(long at, byte[] bytes) {}

    /// One file: what is safely on disk, and what was written since.
    static final class Disk {
        byte[] safe;
        boolean named;
        final List<Write> pending = new ArrayList<>();

        Disk(byte[] safe, boolean named) {
            this.safe = safe;
            this.named = named;
        }
    }

    private final Path folder;
    private final Map<Path, Disk> disks = new HashMap<>();
    private long left;
    private long steps;
    private boolean lost;

    /// @param folder the folder the journal lives in; what is there already counts as safe
    /// @param after how many writes and forces still succeed
    public PowerCut(Path folder, long after) throws IOException {
        this.folder = folder;
        this.left = after;
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    disks.put(file, new Disk(Files.readAllBytes(file), true));
                }
            }
        }
    }

    @Override
    public synchronized FileChannel open(Path path, Set<? extends OpenOption> options)
            throws IOException {
        boolean writes = options.contains(StandardOpenOption.WRITE);
        if (writes && lost) {
            throw new PowerLost();
        }
        FileChannel real = FileChannel.open(path, options);
        if (writes) {
            disks.computeIfAbsent(path, file -> new Disk(new byte[0], false));
        }
        return new PowerCutChannel(this, path, real);
    }

    /// Only the program was killed: the power stays, and with it what the system holds unwritten.
    public synchronized void restart(long after) {
        left = after;
        lost = false;
    }

    /// Writes and forces so far.
    public synchronized long steps() {
        return steps;
    }

    public synchronized boolean isLost() {
        return lost;
    }

    synchronized void mustHavePower() throws IOException {
        if (lost) {
            throw new PowerLost();
        }
    }

    synchronized void wrote(Path path, long at, byte[] bytes) throws IOException {
        disk(path).pending.add(new Write(at, bytes));
        step();
    }

    synchronized void force(Path path) throws IOException {
        step();
        if (Files.isDirectory(path)) {
            disks.forEach((file, disk) -> disk.named |= path.equals(file.getParent()));
            return;
        }
        Disk disk = disks.get(path);
        if (disk != null) {
            disk.pending.forEach(write -> disk.safe = over(disk.safe, write.at(), write.bytes()));
            disk.pending.clear();
        }
    }

    private void step() throws IOException {
        if (lost || left-- <= 0) {
            lost = true;
            throw new PowerLost();
        }
        steps++;
    }

    private Disk disk(Path path) throws IOException {
        Disk disk = disks.get(path);
        if (disk == null) {
            throw new IOException("not opened for writing: " + path);
        }
        return disk;
    }

    /// Tells the next disk over the same folder what this one really has, where the system's memory
    /// shows more.
    synchronized void forgetPending(PowerCut next) {
        next.disks.clear();
        disks.forEach((file, disk) -> next.disks.put(file, new Disk(disk.safe, true)));
    }

    /// Builds the folder as it may be found when the power is back.
    public synchronized void image(Path into, Model model, Random random) throws IOException {
        lost = true;
        Files.createDirectories(into);
        for (Path file : disks.keySet().stream().sorted().toList()) {
            Disk disk = disks.get(file);
            if (!disk.named && random.nextBoolean()) {
                continue;
            }
            byte[] bytes = new Damage(disk, random).as(model);
            Files.write(into.resolve(folder.relativize(file)), bytes);
        }
    }

    static byte[] over(byte[] base, long at, byte[] bytes) {
        int end = (int) at + bytes.length;
        byte[] out = base.length >= end ? base : java.util.Arrays.copyOf(base, end);
        System.arraycopy(bytes, 0, out, (int) at, bytes.length);
        return out;
    }

    /// The pending writes of one file as a dying disk leaves them.
    private static final class Damage {
        private static final int PAGE = 4096;

        private final List<Write> pending;
        private final Random random;
        private final byte[] safe;
        private byte[] out;

        Damage(Disk disk, Random random) {
            this.pending = disk.pending;
            this.random = random;
            this.safe = disk.safe;
            this.out = disk.safe.clone();
        }

        byte[] as(Model model) {
            int count = pending.size();
            switch (model) {
                case ALL_DROPPED -> {}
                case ORDERED_PREFIX_TORN -> {
                    int kept = count == 0 ? 0 : random.nextInt(count + 1);
                    pending.subList(0, kept).forEach(write -> put(write, 0, write.bytes().length));
                    if (kept < count) {
                        Write torn = pending.get(kept);
                        put(torn, 0, random.nextInt(torn.bytes().length + 1));
                    }
                }
                case RANDOM_PAGES -> pending.forEach(this::pages);
                case RANDOM_WRITES ->
                        pending.stream()
                                .filter(write -> random.nextBoolean())
                                .forEach(write -> put(write, 0, write.bytes().length));
                case LAST_TORN_IN_THE_MIDDLE -> {
                    for (int i = 0; i < count - 1; i++) {
                        put(pending.get(i), 0, pending.get(i).bytes().length);
                    }
                    if (count > 0) {
                        middle(pending.get(count - 1));
                    }
                }
            }
            return out;
        }

        private void put(Write write, int from, int to) {
            byte[] part = java.util.Arrays.copyOfRange(write.bytes(), from, to);
            out = over(out, write.at() + from, part);
        }

        /// Pages by their place in the file, each written, or not, or (where the file was growing)
        /// found as whatever lay on the disk before.
        private void pages(Write write) {
            for (int from = 0; from < write.bytes().length; ) {
                long at = write.at() + from;
                int to = (int) Math.min(write.bytes().length, from + PAGE - at % PAGE);
                if (random.nextBoolean()) {
                    put(write, from, to);
                } else if (at >= safe.length && random.nextBoolean()) {
                    out = over(out, at, rubbish(to - from));
                }
                from = to;
            }
        }

        private void middle(Write write) {
            int length = write.bytes().length;
            put(write, 0, length);
            int from = random.nextInt(length);
            int to = from + random.nextInt(length - from) + 1;
            int at = (int) write.at();
            byte[] before = new byte[to - from];
            int there = Math.max(0, Math.min(before.length, safe.length - at - from));
            System.arraycopy(safe, Math.min(safe.length, at + from), before, 0, there);
            out = over(out, at + from, random.nextInt(3) == 0 ? rubbish(to - from) : before);
        }

        private byte[] rubbish(int length) {
            byte[] bytes = new byte[length];
            switch (random.nextInt(3)) {
                case 0 -> {}
                case 1 -> random.nextBytes(bytes);
                default -> stale(bytes);
            }
            return bytes;
        }

        /// Old bytes of this very file, as when its pages are found at the wrong place.
        private void stale(byte[] bytes) {
            int length = Math.min(bytes.length, safe.length);
            int from = random.nextInt(safe.length - length + 1);
            System.arraycopy(safe, from, bytes, 0, length);
        }
    }
}
