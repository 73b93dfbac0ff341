package vn.ocua.app.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import vn.ocua.dossier.Application;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;

/// Invented people with names as frequent as in Viet Nam (Nguyễn 38 %), and what they apply for;
/// person n is always the same.
final class People {
    private static final String NAMES = "/vn/ocua/app/bench/names.csv";
    private static final int RARE_IN = 500;
    private static final int OFTEN = 12;

    private final Map<String, Drawn> parts = new HashMap<>();
    private final List<String> procedures;

    /// Texts by their weight.
    private static final class Drawn {
        private final NavigableMap<Integer, String> upTo = new TreeMap<>();

        void add(int weight, String text) {
            upTo.put((upTo.isEmpty() ? 0 : upTo.lastKey()) + weight, text);
        }

        String draw(Random random) {
            return upTo.higherEntry(random.nextInt(upTo.lastKey())).getValue();
        }
    }

    /// @param procedures codes they apply for, the frequent ones first
    People(List<String> procedures) throws IOException {
        this.procedures = List.copyOf(procedures);
        try (InputStream in = People.class.getResourceAsStream(NAMES)) {
            if (in == null) {
                throw new IOException("missing " + NAMES);
            }
            CsvReader<NamedCsvRecord> rows =
                    CsvReader.builder()
                            .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (NamedCsvRecord row : rows) {
                parts.computeIfAbsent(row.getField("part"), p -> new Drawn())
                        .add(Integer.parseInt(row.getField("weight")), row.getField("text"));
            }
        }
    }

    /// What person n hands in.
    Application application(int n) {
        Random random = random(n);
        boolean woman = random.nextBoolean();
        String name = name(random, woman, isRare(n));
        int year = 1945 + random.nextInt(61);
        String born =
                String.format(
                        Locale.ROOT,
                        "%d-%02d-%02d",
                        year,
                        1 + random.nextInt(12),
                        1 + random.nextInt(28));
        int century = year < 2000 ? 0 : 2;
        String identity =
                String.format(
                        Locale.ROOT,
                        "066%d%02d%06d",
                        century + (woman ? 1 : 0),
                        year % 100,
                        random.nextInt(1_000_000));
        String phone = String.format(Locale.ROOT, "09%08d", random.nextInt(100_000_000));
        String place = draw("place", random).replace("{0}", "" + (1 + random.nextInt(300)));
        String procedure =
                random.nextInt(4) > 0
                        ? procedures.get(random.nextInt(Math.min(OFTEN, procedures.size())))
                        : procedures.get(random.nextInt(procedures.size()));
        return new Application(
                "", procedure, "", "", name, identity, born, "", phone, place, "", "", "", "", "",
                "", "", null, null, "");
    }

    /// One in five hundred has a family name hardly anybody has.
    static boolean isRare(int n) {
        return n % RARE_IN == 7;
    }

    private String name(Random random, boolean woman, boolean rare) {
        return draw(rare ? "rare" : "family", random)
                + " "
                + draw(woman ? "woman" : "man", random)
                + " "
                + draw("own", random);
    }

    private String draw(String part, Random random) {
        Drawn drawn = parts.get(part);
        if (drawn == null) {
            throw new IllegalStateException("no " + part + " in " + NAMES);
        }
        return drawn.draw(random);
    }

    /// Neighbouring seeds give neighbouring first draws, so they are spread first.
    private static Random random(int n) {
        return new Random((n + 1L) * 0x9E3779B97F4A7C15L);
    }
}
