package vn.ocua.paper;

import org.jspecify.annotations.Nullable;

import vn.ocua.procedure.Channel;

import java.util.List;

/// Everything that stands on a receipt or an appointment slip, decided before.
///
/// @param owner null where the submitter is the owner
/// @param sets number of sets handed in (số bộ)
/// @param collected where the result is handed over, `quầy số 2, Trung tâm …`
/// @param qr text of the signed code, drawn as given
public record ReceiptContent(
        Form form,
        Agency agency,
        Reference reference,
        Submitter submitter,
        @Nullable Owner owner,
        Channel channel,
        Subject subject,
        List<Enclosed> enclosed,
        int sets,
        Timing timing,
        String collected,
        Fee fee,
        String qr,
        Issue issue) {
    public ReceiptContent {
        enclosed = List.copyOf(enclosed);
    }

    /// The same dossier on another form with its own number, like the appointment slip beside the
    /// receipt.
    public ReceiptContent on(Form other, String number) {
        Reference own =
                new Reference(number, reference.code(), reference.version(), reference.replaced());
        return with(other, own, issue);
    }

    /// The same for another hand.
    public ReceiptContent copy(Issue.Copy copy) {
        return with(form, reference, issue.as(copy));
    }

    private ReceiptContent with(Form newForm, Reference newReference, Issue newIssue) {
        return new ReceiptContent(
                newForm,
                agency,
                newReference,
                submitter,
                owner,
                channel,
                subject,
                enclosed,
                sets,
                timing,
                collected,
                fee,
                qr,
                newIssue);
    }
}
