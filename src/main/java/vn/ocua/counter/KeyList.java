package vn.ocua.counter;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Text;
import vn.ocua.dossier.Desk;
import vn.ocua.dossier.ReceiptQr;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A list of public keys as desks exchange it: a line each, first whose it is and remarks such as a
/// day, last the key in base64; empty lines and lines that begin with `#` say nothing.
final class KeyList {
    private static final int LONGEST_NAME = 200;

    private KeyList() {}

    record Entry(String name, String key) {}

    /// Refused with its line: what is no Ed25519 key, and two keys of one six-character name.
    static Outcome<List<Entry>> read(String text) {
        List<Entry> entries = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String said = Text.clean(line);
            if (said.isEmpty() || said.startsWith("#")) {
                continue;
            }
            int at = said.lastIndexOf(' ');
            String key = said.substring(at + 1);
            String name = at < 0 ? "" : said.substring(0, at);
            if (!isKey(key) || name.length() > LONGEST_NAME) {
                return Outcome.refused(Refusal.at("file", "refusal.keys.line", number));
            }
            String six = ReceiptQr.keyName(Base64.getDecoder().decode(key));
            String other = names.put(six, key);
            if (other != null && !other.equals(key)) {
                return Outcome.refused(Refusal.at("file", "refusal.keys.sameName", number, six));
            }
            if (other == null) {
                entries.add(new Entry(name.isEmpty() ? six : name, key));
            }
        }
        return entries.isEmpty()
                ? Outcome.refused(Refusal.at("file", "refusal.keys.none"))
                : Outcome.done(entries);
    }

    static String deskName(Desk desk) {
        return desk.agency() + "-" + desk.number();
    }

    private static boolean isKey(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            return KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(bytes))
                    .getAlgorithm()
                    .startsWith("Ed");
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
