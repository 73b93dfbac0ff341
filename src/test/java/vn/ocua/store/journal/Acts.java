package vn.ocua.store.journal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// Acts to append in tests: real names, sizes from a few bytes to some pages.
final class Acts {
    private static final List<String> NAMES =
            List.of("Trần Thị Mai Hương", "H’Mai Niê", "Ngô Văn Tài", "Đỗ Thị Lan", "Y Bhăm Êban");

    private Acts() {}

    static final SecretKey KEY = key(1);

    static SecretKey key(int seed) {
        byte[] bytes = new byte[32];
        new Random(seed).nextBytes(bytes);
        return new SecretKeySpec(bytes, "AES");
    }

    static byte[] act(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static List<byte[]> batch(Random random, int most, int longest) {
        List<byte[]> acts = new ArrayList<>();
        for (int i = random.nextInt(most) + 1; i > 0; i--) {
            StringBuilder act = new StringBuilder("{\"kind\":\"received\",\"name\":\"");
            act.append(NAMES.get(random.nextInt(NAMES.size()))).append("\",\"note\":\"");
            for (int length = random.nextInt(longest); length > 0; length--) {
                act.append((char) ('a' + random.nextInt(26)));
            }
            acts.add(act(act.append("\"}").toString()));
        }
        return acts;
    }

    static List<String> texts(List<byte[]> acts) {
        return acts.stream().map(act -> new String(act, StandardCharsets.UTF_8)).toList();
    }

    static Journal open(Path folder) {
        return Journal.open(folder, KEY, ChannelOpener.real());
    }

    static Journal open(Path folder, ChannelOpener opener, Sizes sizes) {
        return Journal.open(folder, KEY, opener, sizes);
    }

    /// Everything in the journal, its numbers checked to run from 1 without gaps.
    static List<String> all(Journal journal) {
        List<byte[]> acts = new ArrayList<>();
        journal.read(
                1,
                entry -> {
                    if (entry.sequence() != acts.size() + 1) {
                        throw new AssertionError(entry.sequence() + " after " + acts.size());
                    }
                    acts.add(entry.act());
                });
        if (journal.last() != acts.size()) {
            throw new AssertionError("last " + journal.last() + ", read " + acts.size());
        }
        return texts(acts);
    }
}
