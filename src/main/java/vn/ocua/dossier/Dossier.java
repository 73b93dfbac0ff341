package vn.ocua.dossier;

import org.jspecify.annotations.Nullable;

import vn.ocua.procedure.Channel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A dossier (hồ sơ) as it stands.
///
/// @param id the desk's own key; the code may change at a number clash, this never
/// @param code the official code (mã số hồ sơ)
/// @param aliases earlier codes that are still printed somewhere
/// @param copies number of sets (số bộ)
/// @param fee đồng, null when the catalogue does not know it
/// @param received the moment the promise counts from
/// @param onBehalf consent and account where an officer filed it online for the citizen, else null
/// @param deliverTo where the post brings the result; null for the residence
/// @param entered when it was entered here; later than `received` for a paper registration
public record Dossier(
        UUID id,
        String code,
        List<String> aliases,
        ProcedureRef procedure,
        Applicant applicant,
        List<Submitted> papers,
        int copies,
        @Nullable Long fee,
        Channel channel,
        Delivery delivery,
        String note,
        Instant received,
        Instant entered,
        Standing standing,
        @Nullable OnBehalf onBehalf,
        @Nullable String deliverTo) {
    /// As dossiers are that nobody filed for another, with the result to the residence.
    public Dossier(
            UUID id,
            String code,
            List<String> aliases,
            ProcedureRef procedure,
            Applicant applicant,
            List<Submitted> papers,
            int copies,
            @Nullable Long fee,
            Channel channel,
            Delivery delivery,
            String note,
            Instant received,
            Instant entered,
            Standing standing) {
        this(
                id, code, aliases, procedure, applicant, papers, copies, fee, channel, delivery,
                note, received, entered, standing, null, null);
    }

    public Dossier {
        aliases = List.copyOf(aliases);
        papers = List.copyOf(papers);
    }

    public Dossier coded(String given) {
        return new Dossier(
                id, given, aliases, procedure, applicant, papers, copies, fee, channel, delivery,
                note, received, entered, standing, onBehalf, deliverTo);
    }

    /// With consent and postal address.
    public Dossier filed(@Nullable OnBehalf other, @Nullable String address) {
        return new Dossier(
                id, code, aliases, procedure, applicant, papers, copies, fee, channel, delivery,
                note, received, entered, standing, other, address);
    }

    /// Where the post brings the result.
    public String postalAddress() {
        return deliverTo == null ? applicant.person().address() : deliverTo;
    }

    public Dossier with(Applicant other) {
        return new Dossier(
                id, code, aliases, procedure, other, papers, copies, fee, channel, delivery, note,
                received, entered, standing, onBehalf, deliverTo);
    }

    public Dossier with(Standing next) {
        return new Dossier(
                id, code, aliases, procedure, applicant, papers, copies, fee, channel, delivery,
                note, received, entered, next, onBehalf, deliverTo);
    }

    public Dossier noted(String other) {
        return new Dossier(
                id, code, aliases, procedure, applicant, papers, copies, fee, channel, delivery,
                other, received, entered, standing, onBehalf, deliverTo);
    }

    /// Under a new code, the present one becoming an alias.
    public Dossier recoded(String given) {
        List<String> earlier = new java.util.ArrayList<>(aliases);
        earlier.add(code);
        return new Dossier(
                id,
                given,
                earlier,
                procedure,
                applicant,
                papers,
                copies,
                fee,
                channel,
                delivery,
                note,
                received,
                entered,
                standing.nextVersion(),
                onBehalf,
                deliverTo);
    }
}
