package vn.ocua.paper.capture;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The scanners of this PC.
public interface Scanning {
    /// What answers now; may take some seconds, for the network is asked too.
    List<Scanner> present();

    /// Scans, and hands over each sheet as an image as soon as it is through. Nothing lies on a
    /// disk afterwards.
    ///
    /// @param page called in the order of the sheets, on the calling thread
    /// @param stopped asked several times a second
    /// @return false where it was stopped; sheets handed over until then are good
    /// @throws vn.ocua.base.Fault `MQ-…`: what is the matter with the scanner
    boolean scan(ScanOrder order, Consumer<byte[]> page, BooleanSupplier stopped);

    /// Windows' own on Windows, SANE elsewhere.
    static Scanning ofThisPc() {
        return PowerShell.here() ? new Wia() : new Sane();
    }
}
