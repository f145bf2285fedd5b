package dev.umpire.identity;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Web domains: what stands directly below a public suffix, whatever the URL or sub-domain around it. */
final class Domain {

    private static final Pattern BEFORE_HOST = Pattern.compile("^([a-z][a-z0-9+.-]*:)?//");
    private static final Pattern AFTER_HOST = Pattern.compile("[/?#:].*$");
    private static final int LONGEST = 253;
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+");
    private static final Pattern HOST = Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.(?!$)|$))+");

    /** Hosts of mail and pages for everybody say nothing about who uses them. */
    private static final Set<String> FOR_EVERYBODY = Set.of("qq.com", "foxmail.com", "163.com", "126.com", "yeah.net",
            "sina.com", "sina.com.cn", "sina.cn", "sohu.com", "139.com", "189.cn", "wo.cn", "aliyun.com", "21cn.com",
            "tom.com", "263.net", "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "live.cn", "msn.com",
            "yahoo.com", "yahoo.cn", "yahoo.com.cn", "yahoo.co.uk", "icloud.com", "me.com", "aol.com", "gmx.de",
            "gmx.net", "web.de", "t-online.de", "orange.fr", "wanadoo.fr", "free.fr", "laposte.net", "btinternet.com",
            "proton.me", "protonmail.com", "mail.ru", "yandex.ru", "1688.com", "alibaba.com", "taobao.com", "tmall.com",
            "jd.com", "weibo.com", "linkedin.com", "facebook.com");

    /** The registrable domain in lower-case ASCII, or the cleaned host where it has none. */
    static String normalised(String written) {
        String host = host(written.toLowerCase(Locale.ROOT));
        return registrable(host).orElse(host);
    }

    static Optional<String> fault(String normalised) {
        if (normalised.contains("@")) {
            return Optional.of("is an e-mail address. Maybe give the web site instead.");
        }
        return host(normalised).equals(normalised) && isHost(normalised) ? Optional.empty()
                : Optional.of("is no host name. Maybe give it as in example.com.");
    }

    /**
     * False for what is no evidence: hosts that serve everybody, and names that nobody can register, as localhost and
     * com.cn.
     */
    static boolean ofOneCompany(String normalised) {
        return !FOR_EVERYBODY.contains(normalised) && registrable(normalised).isPresent();
    }

    private static boolean isHost(String host) {
        return host.length() <= LONGEST && HOST.matcher(host).matches() && !ADDRESS.matcher(host).matches();
    }

    private static String host(String lower) {
        String host = AFTER_HOST.matcher(BEFORE_HOST.matcher(lower).replaceFirst("")).replaceFirst("");
        while (host.endsWith(".")) {
            host = host.substring(0, host.length() - 1);
        }
        try {
            return IDN.toASCII(host).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notAHost) {
            return host;                            // fault() refuses it, and shows it as it was written
        }
    }

    private static Optional<String> registrable(String host) {
        if (!isHost(host)) {
            return Optional.empty();
        }
        return EffectiveTldFinder.getEffectiveTLD(host) == null ? belowUnlisted(host)
                : Optional.ofNullable(EffectiveTldFinder.getAssignedDomain(host, true, false));
    }

    /** Of a suffix that the list lacks, the last label is the suffix: the list says so itself, by its rule {@code *}. */
    private static Optional<String> belowUnlisted(String host) {
        int suffix = host.lastIndexOf('.');
        return suffix < 0 ? Optional.empty() : Optional.of(host.substring(host.lastIndexOf('.', suffix - 1) + 1));
    }

    private Domain() { }
}
