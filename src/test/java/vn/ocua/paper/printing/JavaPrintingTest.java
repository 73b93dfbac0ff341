package vn.ocua.paper.printing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.ocua.paper.PrintSamples;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;

/// `javax.print` through the one printer every Java has: a stream of PostScript.
class JavaPrintingTest {
    @Test
    void aReceiptIsDrawnAndTheOfficerIsAskedWhereNoQueueTells() {
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        JavaPrinting printing = new JavaPrinting(service(paper));
        Printing.Handed handed =
                printing.send(
                        new Handout(
                                "H15.50.05.13-261120-2001 mau-01",
                                PrintSamples.receiptA4(),
                                "",
                                "a4",
                                2,
                                false,
                                false));
        assertThat(handed.now()).isEqualTo(new Progress.Doubtful());
        assertThat(paper.toString(StandardCharsets.ISO_8859_1)).startsWith("%!PS");
        assertThat(paper.size()).isGreaterThan(20_000);
    }

    @Test
    void whatIsNoPdfFailsAndSaysSo() {
        JavaPrinting printing = new JavaPrinting(service(new ByteArrayOutputStream()));
        assertThat(printing.send(Handout.of("a", new byte[] {1, 2})).now())
                .isEqualTo(new Progress.Failed(Trouble.UNREADABLE));
    }

    @Test
    void dotsAreNotForADriverThatTakesPagesOnly() {
        JavaPrinting printing = new JavaPrinting(service(new ByteArrayOutputStream()));
        Handout slip = new Handout("a", PrintSamples.receiptA4(), "", "", 1, false, true);
        assertThat(printing.send(slip).now()).isEqualTo(new Progress.Failed(Trouble.NO_DRIVER));
    }

    private static StreamPrintService service(ByteArrayOutputStream to) {
        return StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                .getPrintService(to);
    }
}
