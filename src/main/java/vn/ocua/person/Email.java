package vn.ocua.person;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Text;

import java.util.regex.Pattern;

/// An e-mail address; only what can surely not be delivered is refused.
public final class Email {
    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile("[^@\\s,;]+@[^@\\s,;.]+(\\.[^@\\s,;.]+)+");

    private Email() {}

    /// Empty for empty text.
    public static Outcome<String> read(String typed) {
        String email = Text.clean(typed);
        boolean good = email.isEmpty() || FORM.matcher(email).matches();
        return good && email.length() <= LONGEST
                ? Outcome.done(email)
                : Outcome.refused(Refusal.at("email", "refusal.email.form"));
    }
}
