package vn.ocua.portal.http;

import java.net.http.HttpHeaders;

/// What came back for one request, unpacked.
record Got(int status, HttpHeaders headers, byte[] body) {
    boolean good() {
        return status >= 200 && status < 300;
    }

    String header(String name) {
        return headers.firstValue(name).orElse("").strip();
    }
}
