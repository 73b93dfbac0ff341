package vn.ocua.counter;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Text;
import vn.ocua.paper.VietQr;

import java.util.Map;

/// The bank account that fees may be transferred to; one of the desk's settings.
///
/// @param bank the bank's BIN, six digits; empty when the agency has no account
/// @param number of the account
/// @param holder as the bank writes it
public record Account(String bank, String number, String holder) {
    public static final Account NONE = new Account("", "", "");

    private static final int LONGEST_HOLDER = 200;

    /// As typed; three empty texts take the account away again.
    public static Outcome<Account> read(String bank, String number, String holder) {
        String bin = bank.strip();
        String digits = number.replaceAll("[\\s.-]", "");
        String name = Text.clean(holder);
        if (bin.isEmpty() && digits.isEmpty() && name.isEmpty()) {
            return Outcome.done(NONE);
        }
        if (!bin.matches("[0-9]{6}")) {
            return Outcome.refused(Refusal.at("bank", "refusal.account.bank", bin));
        }
        if (!digits.matches("[0-9A-Za-z]{4,19}")) {
            return Outcome.refused(Refusal.at("account", "refusal.account.number", digits));
        }
        return name.isEmpty() || name.length() > LONGEST_HOLDER
                ? Outcome.refused(Refusal.at("holder", "refusal.account.holder", LONGEST_HOLDER))
                : Outcome.done(new Account(bin, digits, name));
    }

    static Account of(Map<String, String> named) {
        return new Account(
                named.getOrDefault("account.bin", ""),
                named.getOrDefault("account.number", ""),
                named.getOrDefault("account.holder", ""));
    }

    Map<String, String> named() {
        return Map.of("account.bin", bank, "account.number", number, "account.holder", holder);
    }

    public boolean isSet() {
        return !bank.isEmpty();
    }

    /// Text of a request to pay; null when nothing is to be paid or there is no account.
    ///
    /// @param fee in đồng; null where the sum is not known yet
    @Nullable String request(@Nullable Long fee, String code) {
        return isSet() && fee != null && fee > 0
                ? new VietQr(bank, number, holder, fee, code).text()
                : null;
    }
}
