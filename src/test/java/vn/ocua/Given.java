package vn.ocua;

import vn.ocua.dossier.Application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/// What property tests run on: the same cases for the same seed, and a failure that names it.
///
/// ```
/// Given.cases(500, given -> assertThat(…given.moment(2026)…).isTrue());
/// ```
public final class Given {
    private static final List<String> FAMILY =
            List.of(
                    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Võ", "Đặng", "Bùi", "Đỗ", "Ngô",
                    "Dương", "Lý", "Trịnh", "Đinh");
    private static final List<String> MIDDLE =
            List.of("Thị", "Văn", "Thị Mai", "Quỳnh", "Hữu", "Đình", "Thanh", "Ngọc", "");
    private static final List<String> OWN =
            List.of(
                    "Hương", "Tài", "Ánh", "Dũng", "Nhung", "Sự", "Thảo", "Nghĩa", "Diệu", "Thắng",
                    "Loan", "Phúc", "Mỹ", "Thành");
    private static final List<String> HIGHLAND =
            List.of(
                    "H'Mai Niê",
                    "Y Blui Kbuôr",
                    "Y Thim Mlô",
                    "Rơ Châm H’Yết",
                    "Siu Hŭ",
                    "Hʼĕn Ayŭn",
                    "Đinh Văn Pơ̆");

    private final Random random;

    private Given(long seed) {
        this.random = new Random(seed);
    }

    public static Given seed(long seed) {
        return new Given(seed);
    }

    /// Runs a check with the seeds 1 to `count`.
    public static void cases(int count, Consumer<Given> check) {
        for (long seed = 1; seed <= count; seed++) {
            try {
                check.accept(seed(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("with seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    /// From `least` to `most`, both possible.
    public int number(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    public <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    @SafeVarargs
    public final <T> T pick(T... from) {
        return from[random.nextInt(from.length)];
    }

    public String name() {
        if (chance(15)) {
            return pick(HIGHLAND);
        }
        String middle = pick(MIDDLE);
        return pick(FAMILY) + (middle.isEmpty() ? "" : " " + middle) + " " + pick(OWN);
    }

    public String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(number(0, 9));
        }
        return digits.toString();
    }

    public LocalDate date(LocalDate from, LocalDate to) {
        return from.plusDays(random.nextLong(to.toEpochDay() - from.toEpochDay() + 1));
    }

    /// Any second of a year; every third time one at which the rules change.
    public Instant moment(int year) {
        LocalDate date = date(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        LocalTime time =
                chance(33)
                        ? pick(
                                LocalTime.of(7, 0),
                                LocalTime.of(11, 30),
                                LocalTime.of(13, 30),
                                LocalTime.of(15, 0),
                                LocalTime.of(15, 0, 1),
                                LocalTime.of(17, 0),
                                LocalTime.MIDNIGHT)
                        : LocalTime.ofSecondOfDay(number(0, 86_399));
        return date.atTime(time).atOffset(java.time.ZoneOffset.ofHours(7)).toInstant();
    }

    /// What somebody files at a desk, of one of these procedures; all of it would be accepted.
    public Application application(List<String> procedures) {
        String sex = pick("Nam", "Nữ");
        return new Application(
                "",
                pick(procedures),
                "",
                pick("direct", "post"),
                name(),
                chance(80) ? "066" + (sex.equals("Nam") ? 0 : 1) + "88" + digits(6) : "",
                chance(80) ? "12/08/1988" : "",
                sex,
                chance(60) ? "0905118240" : "",
                "Thôn 5, xã Hòa An, tỉnh Đắk Lắk",
                "",
                chance(10) ? "Hộ kinh doanh " + name() : "",
                chance(10) ? name() : "",
                "",
                "1",
                chance(20) ? "Ghi chú 'ngoặc' \"kép\" — ₫ №" : "",
                pick("desk", "post", "electronic"),
                null,
                null,
                "");
    }

    /// Text that nobody meant: letters, marks, signs, control characters.
    public String junk(int longest) {
        StringBuilder text = new StringBuilder();
        int length = number(0, longest);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(
                    switch (number(0, 5)) {
                        case 0 -> number(0, 31);
                        case 1 -> number('0', '9');
                        case 2 -> '|';
                        case 3 -> number(0x1EA0, 0x1EF9);
                        case 4 -> number(0x300, 0x36F);
                        default -> number(32, 0x2FFF);
                    });
        }
        return text.toString();
    }
}
