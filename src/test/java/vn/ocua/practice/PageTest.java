package vn.ocua.practice;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.portal.WireDossier;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.stream.IntStream;

/// What a person sees of the portal, and what the person can do there.
class PageTest {
    @TempDir Path folder;

    private PracticePortal portal;
    private TestDesk desk;

    @BeforeEach
    void start() throws Exception {
        portal = PracticePortal.start(Options.of(folder, 0, FaultPlan.none(), new TestClock()));
        desk = new TestDesk(portal).signedIn();
    }

    @AfterEach
    void stop() {
        desk.close();
        portal.close();
    }

    @Test
    void countsAndListsNewestFirstWithNamesMasked() throws Exception {
        for (int from : new int[] {1001, 1041}) {
            desk.create(
                    IntStream.range(from, from + 40)
                            .mapToObj(TestDesk::birth)
                            .toArray(WireDossier[]::new));
        }
        desk.progress(TestDesk.row("H15.50.05.13-261120-1080", "2", "00"));
        desk.create(TestDesk.dossier("H15.50.05.13-261120-1001", TestDesk.id(5), "2"));
        String page = desk.get("/").body();
        assertThat(page)
                .contains("<dd id=\"dossiers\">80</dd>")
                .contains("<dd id=\"rows\">1</dd>")
                .contains("<dd id=\"problems\">1</dd>")
                .contains("H15.50.05.13-261120-1080")
                .doesNotContain("H15.50.05.13-261120-1030")
                .contains("Trần T. M. H.")
                .doesNotContain("Hương")
                .contains("Tạo mã đã thuộc hồ sơ khác")
                .contains("Trang 1 trên 2, 80 hồ sơ")
                .doesNotContain("practice.")
                .doesNotContain("<script");
        assertThat(desk.get("/?trang=2").body())
                .contains("H15.50.05.13-261120-1030")
                .doesNotContain("H15.50.05.13-261120-1080");
    }

    @Test
    void stateIsThereForTests() throws Exception {
        desk.create(TestDesk.birth(1001));
        var state = TestDesk.JSON.readTree(desk.get("/practice/state").body());
        assertThat(state.path("dossiers").get(0).path("code").asString())
                .isEqualTo("H15.50.05.13-261120-1001");
        assertThat(state.path("dossiers").get(0).path("creates").asInt()).isEqualTo(1);
        assertThat(state.path("dossiers").get(0).path("dossier").path("ChuHoSo").asString())
                .isEqualTo("Trần Thị Mai Hương");
        assertThat(state.path("calls").asInt()).isEqualTo(2);
    }

    @Test
    void aFormFilesAndAWrongOneSaysWhy() throws Exception {
        var filed = form("online", "MaTTHC=1.001193&ChuHoSo=%3Cb%3EH%27Mai+Ni%C3%AA", null);
        assertThat(filed.statusCode()).isEqualTo(303);
        assertThat(portal.state().changes()).hasSize(1);
        assertThat(desk.get("/").body()).contains("&lt;b&gt;H&#39;Mai N.").doesNotContain("<b>H");
        var wrong = form("status", "MaHoSo=", null);
        String where = wrong.headers().firstValue("Location").orElseThrow();
        assertThat(desk.get(where).body()).contains("Cần mã hồ sơ và trạng thái");
        assertThat(desk.practice("/practice/faults", "{\"plan\":\"mưa:5\"}").statusCode())
                .isEqualTo(422);
        assertThat(desk.practice("/practice/online", "[1]").statusCode()).isEqualTo(400);
        assertThat(desk.practice("/practice/khong-co", "{}").statusCode()).isEqualTo(404);
    }

    @Test
    void anotherSiteMayNotPressAnything() throws Exception {
        assertThat(form("sessions", "", "http://evil.example").statusCode()).isEqualTo(403);
        assertThat(form("sessions", "", portal.url()).statusCode()).isEqualTo(303);
    }

    private java.net.http.HttpResponse<String> form(
            String command, String body, @org.jspecify.annotations.Nullable String origin)
            throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(portal.url() + "/practice/" + command))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body));
        if (origin != null) {
            request.header("Origin", origin);
        }
        return desk.send(request.build());
    }

    @Test
    void printsWhatADeskMustKnow() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        portal.describe(new PrintStream(bytes, true, UTF_8));
        assertThat(bytes.toString(UTF_8))
                .contains(portal.url())
                .contains("auth_endpoint")
                .contains(portal.access().password())
                .contains("ocua portal set --adapter-url " + portal.url())
                .contains(" --user quantri")
                .contains("none");
    }
}
