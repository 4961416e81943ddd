package org.lectern.exchange;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// The Mustache templates by which Markdown and HTML are written: files of the user, made when they are not there.
///
/// Templates name values and nothing else: they call no code, and read no other file.
public final class Templates {

    /// How the library tells of a line.
    private static final Pattern LINE = Pattern.compile("(.*) @ line (\\d+)");

    /// The SHA-256 of what the templates were at first in earlier releases: files that nobody changed since follow the
    /// program.
    private static final Set<String> FORMER = Set.of(
            "ab3bc388b8a9c5896151901aa55185f77e50dc2b1766c861cea21629e86d07b3",
            "5127f3f2fb9dc4ef00ccc33c2a779e3941bf72782a437e6e481fa6b399c2bbbf");

    private final Path folder;
    private final Optional<Path> other;

    private Templates(Path folder, Optional<Path> other) {
        this.folder = folder;
        this.other = other;
    }

    /// The templates of a folder, in which those that are missing are made.
    public static Templates in(Path folder) {
        return new Templates(folder, Optional.empty());
    }

    /// The same, with a file that is used whatever the format.
    public Templates with(Path template) {
        return new Templates(folder, Optional.of(template));
    }

    /// The file of a format, put there as it was at first when it is missing.
    public Path file(Format format) {
        var file = folder.resolve(name(format));
        if (!Files.exists(file) || isFormer(file)) {
            try (var original = original(format)) {
                Files.createDirectories(folder);
                var part = Files.createTempFile(folder, ".", ".part");
                Files.copy(original, part, StandardCopyOption.REPLACE_EXISTING);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new TemplateException("the template " + file + " cannot be made: " + e.getMessage()
                        + "; allow writing there, or name a template of your own", e);
            }
        }
        return file;
    }

    /// Whether a template is one that an earlier release made, and nobody changed it; one that cannot be read is told of
    /// when it is used.
    private static boolean isFormer(Path file) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return FORMER.contains(HexFormat.of().formatHex(digest));
        } catch (IOException _) {
            return false;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    Loaded of(Format format) {
        var file = other.orElseGet(() -> file(format));
        var escaping = format == Format.HTML ? Markup.HTML : Markup.MARKDOWN;
        try {
            var text = Files.readString(file);
            return new Loaded(file, Mustache.compiler().escapeHTML(false).withEscaper(escaping::escaped)
                    .emptyStringIsFalse(true).strictSections(true).withCollector(new Values()).withLoader(name -> {
                        throw new NoSuchFileException(name);
                    }).compile(text));
        } catch (MustacheException e) {
            var place = LINE.matcher(words(e));
            throw new TemplateException(place.matches()
                    ? "%s:%s: the template cannot be read: %s; mend it, or delete the file to have it as it was at first"
                            .formatted(file, place.group(2), place.group(1))
                    : "%s: the template cannot be read: %s".formatted(file, words(e)), e);
        } catch (NoSuchFileException e) {
            throw new TemplateException(file + ": expected a template, found nothing at this place; check the name", e);
        } catch (CharacterCodingException e) {
            throw new TemplateException(
                    file + ": expected text in UTF-8, found other bytes; save the template as UTF-8",
                    e);
        } catch (IOException e) {
            throw new TemplateException(file + ": the template cannot be read: " + e.getMessage(), e);
        }
    }

    private static String words(Exception e) {
        return String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
    }

    private static String name(Format format) {
        return "notes." + format.name().toLowerCase(Locale.ROOT) + ".mustache";
    }

    private static InputStream original(Format format) {
        return Objects.requireNonNull(Templates.class.getResourceAsStream(name(format)), name(format));
    }

    /// A template that was read.
    record Loaded(Path file, Template template) {

        /// Writes a page by the template.
        void write(Map<String, Object> page, Writer out) {
            try {
                template.execute(page, out);
            } catch (MustacheException.Context e) {
                throw new TemplateException("%s:%d: the template names “%s”, which there is not; mend it, or delete the"
                        .formatted(file, e.lineNo, e.key) + " file to have it as it was at first", e);
            } catch (MustacheException e) {
                throw new TemplateException(file + ": " + words(e), e);
            }
        }
    }

    /// Finds values by their names in maps, and nothing by reflection.
    private static final class Values extends BasicCollector {

        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new ConcurrentHashMap<>();
        }
    }
}
