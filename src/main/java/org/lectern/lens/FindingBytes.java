package org.lectern.lens;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.briefing.MetricKind;
import org.lectern.briefing.Period;
import org.lectern.briefing.Qualifier;
import org.lectern.briefing.Span;
import org.lectern.briefing.Unit;
import org.lectern.statistics.Change;
import org.lectern.statistics.Finding;
import org.lectern.statistics.FindingKind;

/// Writes what was found in a text as bytes, and reads it again.
final class FindingBytes {

    private FindingBytes() {}

    static byte[] write(List<Finding> findings) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(findings.size());
            for (var finding : findings) {
                write(out, finding);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// @throws UncheckedIOException when they end too early
    static List<Finding> read(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            var findings = new ArrayList<Finding>();
            for (var left = in.readInt(); left > 0; left--) {
                findings.add(finding(in));
            }
            return List.copyOf(findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, Finding finding) throws IOException {
        out.writeInt(finding.span().start());
        out.writeInt(finding.span().length());
        words(out, finding.value().toString());
        words(out, finding.upper().map(BigDecimal::toString).orElse(""));
        words(out, finding.unit().code());
        words(out, finding.unitWords());
        out.writeUTF(finding.kind().name());
        out.writeUTF(finding.qualifier().name());
        out.writeBoolean(finding.about());
        out.writeUTF(finding.change().name());
        out.writeUTF(finding.status().name());
        out.writeBoolean(finding.period().isPresent());
        if (finding.period().isPresent()) {
            var period = finding.period().get();
            out.writeUTF(period.text());
            out.writeLong(period.first().toEpochDay());
            out.writeLong(period.last().toEpochDay());
        }
        out.writeInt(finding.concept().size());
        for (var word : finding.concept()) {
            words(out, word);
        }
        words(out, finding.subject());
        words(out, finding.measure());
        out.writeBoolean(finding.sure());
    }

    private static Finding finding(DataInputStream in) throws IOException {
        var start = in.readInt();
        var span = new Span(start, start + in.readInt());
        var value = new BigDecimal(words(in));
        var upper = Optional.of(words(in)).filter(end -> !end.isEmpty()).map(BigDecimal::new);
        var unit = new Unit(words(in));
        var unitWords = words(in);
        var kind = FindingKind.valueOf(in.readUTF());
        var qualifier = Qualifier.valueOf(in.readUTF());
        var about = in.readBoolean();
        var change = Change.valueOf(in.readUTF());
        var status = MetricKind.valueOf(in.readUTF());
        var period = in.readBoolean()
                ? Optional.of(new Period(in.readUTF(), LocalDate.ofEpochDay(in.readLong()),
                        LocalDate.ofEpochDay(in.readLong())))
                : Optional.<Period>empty();
        var concept = new ArrayList<String>();
        for (var left = in.readInt(); left > 0; left--) {
            concept.add(words(in));
        }
        return new Finding(span, value, upper, unit, unitWords, kind, qualifier, about, change, status, period, concept,
                words(in), words(in), in.readBoolean());
    }

    /// Words of any length; the stream's own form holds 65,535 bytes at most.
    private static void words(DataOutputStream out, String words) throws IOException {
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String words(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
