package vn.ocua.counter;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.ReceiptQr;

import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// Tells whether a receipt's QR text is genuine, without network.
public final class Checking {
    private Checking() {}

    /// `valid`, `replaced`, `unknown_key`, `bad_signature`, `cut_short`, `training`;
    /// `not_a_receipt` for any other text.
    public enum Answer {
        VALID,
        REPLACED,
        UNKNOWN_KEY,
        BAD_SIGNATURE,
        CUT_SHORT,
        TRAINING,
        NOT_A_RECEIPT
    }

    /// @param due what the text says; null when it says none or could not be read
    /// @param replacedBy the newer version known here, null when there is none
    /// @param issued when the dossier was entered here, null when it is not known here
    public record Checked(
            Answer answer,
            String code,
            int version,
            @Nullable Instant due,
            @Nullable Integer replacedBy,
            @Nullable Instant issued) {
        static Checked of(Answer answer) {
            return new Checked(answer, "", 0, null, null, null);
        }
    }

    /// @param keys public keys in X.509 form by their six-character names
    /// @param known finds a dossier by its code where there is a store, else always null
    public static Checked check(
            String text, Map<String, byte[]> keys, Function<String, @Nullable Dossier> known) {
        if (text.strip().startsWith(ReceiptQr.TRAINING)) {
            return Checked.of(Answer.TRAINING);
        }
        ReceiptQr.Parts parts = ReceiptQr.read(text);
        if (parts == null) {
            return Checked.of(ReceiptQr.begun(text) ? Answer.CUT_SHORT : Answer.NOT_A_RECEIPT);
        }
        if (!parts.whole()) {
            return said(
                    parts.signature().length() < 86 ? Answer.CUT_SHORT : Answer.BAD_SIGNATURE,
                    parts,
                    null);
        }
        byte[] key = keys.get(parts.key());
        if (key == null) {
            return said(Answer.UNKNOWN_KEY, parts, null);
        }
        if (!ReceiptQr.verify(parts, key)) {
            return said(Answer.BAD_SIGNATURE, parts, null);
        }
        Dossier dossier = known.apply(parts.code());
        boolean replaced = dossier != null && dossier.standing().version() > parts.version();
        return said(replaced ? Answer.REPLACED : Answer.VALID, parts, dossier);
    }

    /// Reads a list of keys: a line each, the name or a remark first, the X.509 key in base64 last.
    public static Outcome<Map<String, byte[]>> keys(String text) {
        return KeyList.read(text)
                .map(read -> {
                    Map<String, byte[]> keys = new LinkedHashMap<>();
                    for (KeyList.Entry entry : read) {
                        byte[] key = Base64.getDecoder().decode(entry.key());
                        keys.put(ReceiptQr.keyName(key), key);
                    }
                    return keys;
                });
    }

    private static Checked said(Answer answer, ReceiptQr.Parts parts, @Nullable Dossier dossier) {
        Integer newer =
                answer == Answer.REPLACED && dossier != null ? dossier.standing().version() : null;
        return new Checked(
                answer,
                parts.code(),
                parts.version(),
                parts.due(),
                newer,
                dossier == null ? null : dossier.entered());
    }
}
