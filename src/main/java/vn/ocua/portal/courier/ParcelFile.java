package vn.ocua.portal.courier;

import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.hpke.HPKEContextWithEncapsulation;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.CRC32C;

/// A parcel as a file: signed for its recipient (Ed25519), then encrypted to it (HPKE base mode,
/// RFC 9180: X25519, HKDF-SHA256, AES-256-GCM), so that the stick says nothing of the sender.
///
/// Layout: `OCUAKIEN`, version (2 bytes), recipient (16 bytes, the start of the SHA-256 of its
/// X25519 key), encapsulated key (32), ciphertext, CRC-32C of all before it (4). Sealed inside:
/// length of the sender's key line (4 bytes), the line, signature (64), the content of
/// [ParcelJson]. The checksum tells a bad stick from a forger; what protects is inside.
public final class ParcelFile {
    static final byte[] MAGIC = "OCUAKIEN".getBytes(StandardCharsets.US_ASCII);
    static final int RECIPIENT_AT = MAGIC.length + 2;
    static final int ENCAPSULATED_AT = RECIPIENT_AT + 16;
    static final int SEALED_AT = ENCAPSULATED_AT + Curves.RAW;
    static final int CHECKSUM = 4;

    private static final int TAG = 16;
    private static final byte[] INFO = "vn.ocua kien 1".getBytes(StandardCharsets.UTF_8);

    /// Receipts are signed with the same key; no receipt begins so.
    private static final byte[] SIGNED = "vn.ocua kien 1 ky\0".getBytes(StandardCharsets.UTF_8);

    private ParcelFile() {}

    /// Seals a parcel. What a caller must keep and did not is an [IllegalArgumentException]: the
    /// parcel's `to` is the recipient's fingerprint, its `from` has the signer's key, every body is
    /// the one its hash names, not more than [Parcel#MOST] and [Parcel#MOST_BYTES].
    ///
    /// @param signer Ed25519, PKCS#8 form
    public static byte[] seal(Parcel parcel, byte[] signer, CourierKey recipient) {
        Ed25519PrivateKeyParameters key = Curves.signer(signer);
        if (!parcel.to().equals(recipient.fingerprint())) {
            throw new IllegalArgumentException("the parcel is for another desk");
        }
        if (!Arrays.equals(key.generatePublicKey().getEncoded(), parcel.from().signingRaw())) {
            throw new IllegalArgumentException("the parcel names another sender");
        }
        if (parcel.messages().size() + parcel.receipts().size() > Parcel.MOST) {
            throw new IllegalArgumentException("too many in a parcel: write several");
        }
        for (Carried message : parcel.messages()) {
            if (!message.whole()) {
                throw new IllegalArgumentException("another body than frozen: " + message.number());
            }
        }
        byte[] from = parcel.from().text().getBytes(StandardCharsets.UTF_8);
        byte[] content = ParcelJson.pack(parcel);
        byte[] to = recipient.encryptionRaw();
        byte[] plain =
                ByteBuffer.allocate(4 + from.length + Curves.SIGNATURE + content.length)
                        .putInt(from.length)
                        .put(from)
                        .put(Curves.sign(key, SIGNED, to, from, content))
                        .put(content)
                        .array();
        return encrypt(plain, to);
    }

    static byte[] encrypt(byte[] plain, byte[] to) {
        HPKE hpke = hpke();
        HPKEContextWithEncapsulation context = hpke.setupBaseS(hpke.deserializePublicKey(to), INFO);
        byte[] head = new byte[ENCAPSULATED_AT];
        ByteBuffer.wrap(head).put(MAGIC).putShort((short) Parcel.VERSION).put(recipient(to));
        byte[] sealed;
        try {
            sealed = context.seal(head, plain);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException(e);
        }
        ByteBuffer file =
                ByteBuffer.allocate(SEALED_AT + sealed.length + CHECKSUM)
                        .put(head)
                        .put(context.getEncapsulation())
                        .put(sealed);
        return file.putInt(checksum(file.array())).array();
    }

    /// Opens a file. Each of these is refused with its own sentence: a foreign file, an older or
    /// newer version, a damaged copy, a file for another desk, an altered one, a sender who is not
    /// known or whose keys are not the kept ones, too much in it, a content that cannot be read, a
    /// body that is not the one its hash names.
    ///
    /// @param own the desk's raw X25519 private key
    /// @param known the kept key of the desk with this signing key (X.509, base64), if any
    public static Outcome<Parcel> open(
            byte[] file, byte[] own, Function<String, Optional<CourierKey>> known) {
        byte[] to = Curves.publicOf(own);
        Outcome<byte[]> sealed = envelope(file, to);
        return sealed.then(whole -> {
            byte[] plain = decrypt(whole, own, to);
            return plain == null
                    ? Outcome.refused("refusal.courier.altered")
                    : content(plain, to, known);
        });
    }

    /// What can be said without a key.
    private static Outcome<byte[]> envelope(byte[] file, byte[] to) {
        int seen = Math.min(file.length, MAGIC.length);
        if (!Arrays.equals(file, 0, seen, MAGIC, 0, seen)) {
            return Outcome.refused("refusal.courier.foreign");
        }
        if (file.length < RECIPIENT_AT) {
            return Outcome.refused("refusal.courier.damaged");
        }
        int version = ByteBuffer.wrap(file).getShort(MAGIC.length) & 0xffff;
        if (version != Parcel.VERSION) {
            return version < Parcel.VERSION
                    ? Outcome.refused("refusal.courier.older", version)
                    : Outcome.refused("refusal.courier.newer", version);
        }
        if (file.length > Parcel.MOST_BYTES) {
            return Outcome.refused("refusal.courier.tooLarge");
        }
        if (file.length < SEALED_AT + TAG + CHECKSUM
                || ByteBuffer.wrap(file).getInt(file.length - CHECKSUM) != checksum(file)) {
            return Outcome.refused("refusal.courier.damaged");
        }
        if (!Arrays.equals(file, RECIPIENT_AT, ENCAPSULATED_AT, recipient(to), 0, 16)) {
            return Outcome.refused("refusal.courier.otherDesk");
        }
        return Outcome.done(file);
    }

    private static byte @Nullable [] decrypt(byte[] file, byte[] own, byte[] to) {
        try {
            HPKE hpke = hpke();
            return hpke.setupBaseR(
                            Arrays.copyOfRange(file, ENCAPSULATED_AT, SEALED_AT),
                            hpke.deserializePrivateKey(own, to),
                            INFO)
                    .open(
                            Arrays.copyOf(file, ENCAPSULATED_AT),
                            Arrays.copyOfRange(file, SEALED_AT, file.length - CHECKSUM));
        } catch (InvalidCipherTextException | IllegalArgumentException | IllegalStateException e) {
            return null;
        }
    }

    /// The sender is known before a byte is unpacked.
    private static Outcome<Parcel> content(
            byte[] plain, byte[] to, Function<String, Optional<CourierKey>> known) {
        ByteBuffer rest = ByteBuffer.wrap(plain);
        int length = plain.length < 4 ? -1 : rest.getInt();
        if (length < 0 || length > rest.remaining() - Curves.SIGNATURE) {
            return Outcome.refused("refusal.courier.altered");
        }
        byte[] line = new byte[length];
        byte[] signature = new byte[Curves.SIGNATURE];
        rest.get(line).get(signature);
        byte[] packed = new byte[rest.remaining()];
        rest.get(packed);
        return CourierKey.read(new String(line, StandardCharsets.UTF_8))
                .then(from -> {
                    if (!Curves.verify(from.signingRaw(), signature, SIGNED, to, line, packed)) {
                        return Outcome.refused("refusal.courier.altered");
                    }
                    Optional<CourierKey> kept = known.apply(from.signing());
                    if (kept.isEmpty()) {
                        return Outcome.refused(
                                "refusal.courier.unknown",
                                from.name(),
                                from.agency(),
                                from.desk(),
                                from.fingerprint());
                    }
                    return kept.get().sameDesk(from)
                            ? ParcelJson.unpack(packed, from, Parcel.MOST_BYTES)
                            : Outcome.refused("refusal.courier.keyChanged", kept.get().name());
                });
    }

    private static HPKE hpke() {
        return new HPKE(
                HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    }

    private static byte[] recipient(byte[] encryptionRaw) {
        return Arrays.copyOf(Curves.sha256(encryptionRaw), ENCAPSULATED_AT - RECIPIENT_AT);
    }

    /// Of everything but the last four bytes.
    static int checksum(byte[] file) {
        CRC32C crc = new CRC32C();
        crc.update(file, 0, file.length - CHECKSUM);
        return (int) crc.getValue();
    }
}
