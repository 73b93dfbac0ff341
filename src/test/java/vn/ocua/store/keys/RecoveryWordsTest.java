package vn.ocua.store.keys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.ocua.base.Outcome.Done;
import vn.ocua.base.Outcome.Refused;
import vn.ocua.base.Texts;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

class RecoveryWordsTest {
    @Test
    void thereAre256DistinctPlainWords() {
        Set<String> words = new TreeSet<>();
        for (int i = 0; i < 256; i++) {
            words.add(RecoveryWords.word((byte) i));
        }
        assertThat(words).hasSize(256).allMatch(word -> word.matches("[a-z]{2,5}"));
    }

    @Test
    void everySecretComesBackHoweverItIsTyped() {
        Random random = new Random(20);
        for (int i = 0; i < 2000; i++) {
            byte[] secret = secret(random);
            String typed = badly(RecoveryWords.of(secret), random);
            assertThat(RecoveryWords.read(typed))
                    .as(typed)
                    .isInstanceOfSatisfying(
                            Done.class, done -> assertThat(done.value()).isEqualTo(secret));
        }
    }

    @Test
    void marksAndNumbersDoNotMatter() {
        byte[] secret = new byte[16];
        Arrays.fill(secret, (byte) 0x31); // dai
        String words = RecoveryWords.of(secret).replaceFirst("dai dai dai", "1. ĐẠI\n2. dài - Dãi");
        assertThat(RecoveryWords.read(words)).isInstanceOf(Done.class);
    }

    @Test
    void aWordOutsideTheTableIsNamed() {
        String[] words = RecoveryWords.of(secret(new Random(3))).split(" ");
        words[4] = "xương";
        words[9] = "trinh";
        assertThat(sentences(String.join(" ", words)))
                .containsExactly(
                        "Từ thứ 5, “xuong”, không có trong bảng từ. Xem lại tờ giấy và gõ lại từ"
                                + " này.",
                        "Từ thứ 10, “trinh”, không có trong bảng từ. Xem lại tờ giấy và gõ lại từ"
                                + " này.");
    }

    @Test
    void aMissingWordIsCounted() {
        String words = RecoveryWords.of(secret(new Random(4)));
        assertThat(sentences(words.substring(0, words.lastIndexOf(' '))).getFirst())
                .startsWith("Cần 17 từ, đang có 16.");
        assertThat(sentences("").getFirst()).startsWith("Cần 17 từ, đang có 0.");
    }

    @Test
    void aWordTakenForAnotherIsNearlyAlwaysFound() {
        Random random = new Random(5);
        int found = 0;
        for (int i = 0; i < 2000; i++) {
            String[] words = RecoveryWords.of(secret(random)).split(" ");
            int at = random.nextInt(words.length);
            String other = RecoveryWords.word((byte) random.nextInt(256));
            if (other.equals(words[at])) {
                found++;
                continue;
            }
            words[at] = other;
            found += RecoveryWords.read(String.join(" ", words)) instanceof Refused ? 1 : 0;
        }
        assertThat(found).isGreaterThan(1980);
    }

    private static List<String> sentences(String typed) {
        return RecoveryWords.read(typed) instanceof Refused<byte[]> refused
                ? refused.reasons().stream().map(Texts.vietnamese()::of).toList()
                : List.of();
    }

    private static byte[] secret(Random random) {
        byte[] secret = new byte[RecoveryWords.SECRET];
        random.nextBytes(secret);
        return secret;
    }

    private static String badly(String words, Random random) {
        StringBuilder out = new StringBuilder();
        int number = 1;
        for (String word : words.split(" ")) {
            out.append(random.nextInt(4) == 0 ? number + ". " : "");
            out.append(random.nextBoolean() ? word : word.toUpperCase(java.util.Locale.ROOT));
            out.append(List.of(" ", "  ", "\n", " - ", "-", ", ").get(random.nextInt(6)));
            number++;
        }
        return out.toString();
    }
}
