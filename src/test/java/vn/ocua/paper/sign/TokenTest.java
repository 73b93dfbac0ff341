package vn.ocua.paper.sign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.base.Outcome;
import vn.ocua.base.Texts;
import vn.ocua.paper.Examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A key on a token, with SoftHSM2 in its place. The library reads its settings once in a process,
/// from `SOFTHSM2_CONF`, so all of it happens in one test.
@Tag("pkcs11")
class TokenTest {
    private static final Instant SIGNED = Instant.parse("2026-11-22T01:16:05Z");
    private static final char[] PIN = "123456".toCharArray();

    @TempDir Path folder;
    private Path library;

    @BeforeEach
    void softHsm() {
        library =
                Stream.of(
                                "/usr/lib/softhsm/libsofthsm2.so",
                                "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
                                "/usr/lib64/softhsm/libsofthsm2.so")
                        .map(Path::of)
                        .filter(Files::exists)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("apt-get install softhsm2"));
    }

    @Test
    void aKeyThatNeverLeavesItsTokenSigns() throws Exception {
        long slot = token();
        Certified root = Certified.root("Nơi cấp chứng thư thử");
        store(root.signer("PHẠM THU HÀ", "UBND xã Ea Bình", "RSA"), "thu-ha", slot);
        Signatory rsa = done(KeySource.token(library, slot, PIN.clone(), ""));
        assertThat(rsa.name()).isEqualTo("PHẠM THU HÀ");
        assertThat(rsa.key().getEncoded()).isNull();
        check(rsa, root);
        store(root.signer("Nguyễn Văn An", "UBND xã Ea Bình", "EC"), "van-an", slot);
        assertThat(KeySource.token(library, slot, PIN.clone(), ""))
                .isInstanceOf(Outcome.Refused.class);
        check(done(KeySource.token(library, slot, PIN.clone(), "van-an")), root);
        assertThat(KeySource.token(library, slot + 7, PIN.clone(), ""))
                .isInstanceOf(Outcome.Refused.class);
    }

    private static void check(Signatory who, Certified root) throws Exception {
        PdfSigning signing = new PdfSigning(Texts.vietnamese());
        byte[] signed = done(signing.sign(Examples.receipt(), who, SIGNED)).pdf();
        Examples.checkArchive("token", signed);
        List<Found> found =
                done(PdfSignatures.check(signed, new Trust(root.chain()), SIGNED.plusSeconds(9)));
        assertThat(found)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.name()).isEqualTo(who.name());
                    assertThat(one.intact()).isTrue();
                    assertThat(one.whole()).isTrue();
                    assertThat(one.trust()).isEqualTo(Trust.Verdict.TRUSTED);
                });
    }

    /// A fresh token in the folder the settings name; answers its slot.
    private long token() throws IOException, InterruptedException {
        String settings = System.getenv("SOFTHSM2_CONF");
        assertThat(settings).as("SOFTHSM2_CONF names the settings of SoftHSM2").isNotNull();
        Path tokens = Path.of(settings).resolveSibling("tokens");
        Files.createDirectories(tokens);
        Files.writeString(
                Path.of(settings), "directories.tokendir = " + tokens + "\nlog.level = ERROR\n");
        String label = "ocua-" + folder.getFileName();
        String said =
                run(
                        "softhsm2-util",
                        "--init-token",
                        "--free",
                        "--label",
                        label,
                        "--so-pin",
                        "12345678",
                        "--pin",
                        new String(PIN));
        return Long.parseLong(said.strip().replaceAll("(?s).*slot (\\d+).*", "$1"));
    }

    private void store(Certified who, String alias, long slot) throws Exception {
        Provider provider =
                Security.getProvider("SunPKCS11")
                        .configure("--name=Store\nlibrary=" + library + "\nslot=" + slot + "\n");
        KeyStore store = KeyStore.getInstance("PKCS11", provider);
        store.load(null, PIN);
        store.setKeyEntry(
                alias, who.pair().getPrivate(), null, who.chain().toArray(Certificate[]::new));
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    private static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(T value)) {
            return value;
        }
        throw new AssertionError(
                outcome instanceof Outcome.Refused<T> refused
                        ? Texts.vietnamese().of(refused.reasons().getFirst())
                        : outcome);
    }
}
