package vn.ocua.dossier;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What was typed, scanned or read from a line: nothing checked yet, absent values empty.
///
/// Names are those of a `register` line of the command line.
///
/// @param onBehalf null unless an officer files online for the citizen
/// @param deliverTo postal address of the result; null where it is the residence
public record Application(
        String id,
        String procedure,
        String caseName,
        String channel,
        String name,
        String identity,
        String born,
        String sex,
        String phone,
        String address,
        String email,
        String organisation,
        String owner,
        String authorised,
        String copies,
        String note,
        String delivery,
        @Nullable List<Given> components,
        @Nullable Long fee,
        String received,
        OnBehalf.@Nullable Typed onBehalf,
        @Nullable String deliverTo) {

    /// At the desk for oneself, the result to the residence: as lines and drafts of the first days
    /// say it.
    public Application(
            String id,
            String procedure,
            String caseName,
            String channel,
            String name,
            String identity,
            String born,
            String sex,
            String phone,
            String address,
            String email,
            String organisation,
            String owner,
            String authorised,
            String copies,
            String note,
            String delivery,
            @Nullable List<Given> components,
            @Nullable Long fee,
            String received) {
        this(
                id,
                procedure,
                caseName,
                channel,
                name,
                identity,
                born,
                sex,
                phone,
                address,
                email,
                organisation,
                owner,
                authorised,
                copies,
                note,
                delivery,
                components,
                fee,
                received,
                null,
                null);
    }

    /// A paper handed in, by its number in the catalogue's list.
    public record Given(int no, int originals, int certified, int copies, String source) {}

    /// With its consent and its postal address.
    public Application with(OnBehalf.@Nullable Typed filed, String address) {
        return new Application(
                id,
                procedure,
                caseName,
                channel,
                name,
                identity,
                born,
                sex,
                phone,
                this.address,
                email,
                organisation,
                owner,
                authorised,
                copies,
                note,
                delivery,
                components,
                fee,
                received,
                filed,
                address.isBlank() ? null : address);
    }

    public static Application of(String procedure, String name) {
        return new Application(
                "", procedure, "", "", name, "", "", "", "", "", "", "", "", "", "", "", "", null,
                null, "");
    }
}
