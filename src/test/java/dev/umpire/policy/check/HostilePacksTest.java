package dev.umpire.policy.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.policy.PackFiles;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tricks with which a pack could run code while it is built, or ask for more than the case file: each is refused. */
class HostilePacksTest {

    private static final PackFiles GOOD = PackFiles.read(Path.of("src/test/resources/check/good-pack"));
    private static final String DRL = GOOD.content().get("registration.drl");
    private static final String CALL = "verdict.prevail( $conflict );";
    private static final String CONDITION = "RegistrationConflict( lapsed )";
    private static final String PACKAGE = "package kingdee\n";

    @Test
    void thePackThatIsTamperedWithIsGood() {
        assertThat(refusals(DRL)).isFalse();
    }

    @Test
    void countingFactsIsNoTrick() {
        String counts = "RegistrationConflict( lapsed )\n    accumulate( Partner( $id : id ); $n : count( $id ); $n > 1 )";

        assertThat(refusals(DRL.replace(CONDITION, counts))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Runtime.getRuntime().exec( \"x\" );",
            "java.lang.Runtime.getRuntime().exec( \"x\" );",
            "verdict.prevail( $conflict ); System.exit( 1 );",
            "\\u0052untime.getRuntime();",
            "verdict.prevail( $conflict ); // \\u000aRuntime.getRuntime();",
            "drools.getKieRuntime();",
            "kcontext.getKieRuntime();",
            "class Evil { static { System.exit( 1 ); } } verdict.prevail( $conflict );",
            "Runnable r = ( ) -> System.exit( 1 ); verdict.prevail( $conflict );",
            "while ( true ) { }",
            "modify( $conflict ) { rivalId( ) };",
            "insert( $conflict );",
            "retract( $conflict );",
            "verdict.now( null );",
            "verdict.getClass( );",
            "verdict.negotiate( $conflict, $conflict.getClass( ), null );",
            "verdict.prevail( new Object( ) );",
            "verdict.prevail( (Conflict) $conflict );",
            "verdict.prevail( $conflict ) /* end */ ; Runtime.getRuntime( );",
            "verdict.prevail( $conflict = null );",
    })
    void aConsequenceThatDoesMoreThanSpeakIsRefused(String consequence) {
        assertThat(refusals(DRL.replace(CALL, consequence))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "RegistrationConflict( Runtime.getRuntime( ) != null )",
            "RegistrationConflict( java.lang.Runtime.getRuntime( ) != null )",
            "RegistrationConflict( getClass( ) != null )",
            "RegistrationConflict( rivalType.declaringClass != null )",
            "RegistrationConflict( rivalType.getDeclaringClass( ) != null )",
            "RegistrationConflict( this.class.classLoader != null )",
            "RegistrationConflict( eval( true ) )",
            "RegistrationConflict( new java.io.File( \"x\" ).delete( ) )",
            "RegistrationConflict( rivalId matches \"(a+)+\" )",
            "RegistrationConflict( rivalId str[startsWith] \"R\" )",
            "RegistrationConflict( lapsed ) @watch( * )",
            "RegistrationConflict( lapsed ) from System.getProperties( ).values( )",
            "RegistrationConflict( lapsed ) from entry-point \"x\"",
            "RegistrationConflict( lapsed ) over window:length( 3 )",
            "RegistrationConflict( $x : /registration/evidence )",
            "RegistrationConflict( ( (Object) this ) != null )",
            "java.lang.Thread( )",
            "Object( )",
            "RegistrationConflict( lapsed )\n    eval( System.exit( 1 ) )",
            "RegistrationConflict( lapsed )\n    if ( true ) do[ other ]",
            "RegistrationConflict( lapsed )\n    accumulate( Partner( ), init( System.exit( 1 ); ) action( ) result( 1 ) )",
            "RegistrationConflict( lapsed )\n    accumulate( Partner( ); $n : evil( 1 ) )",
            "RegistrationConflict( lapsed )\n    accumulate( Partner( ); $n : sum( System.exit( 1 ) ) )",
            "RegistrationConflict( lapsed )\n    Number( java.lang.Runtime.getRuntime( ) != null ) from accumulate( Partner( ), count( 1 ) )",
            "RegistrationConflict( lapsed )\n    accumulate( Partner( ); $n : count( 1 ); java.lang.Runtime.getRuntime( ) != null )",
            "RegistrationConflict( lapsed )\n    ?query( )",
    })
    void aConditionThatAsksForMoreThanFactsIsRefused(String condition) {
        assertThat(refusals(DRL.replace(CONDITION, condition))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "import java.lang.Runtime", "import static java.lang.System.exit", "import function java.lang.System.exit",
            "import accumulate java.lang.Runtime run", "global java.lang.ClassLoader loader",
            "function void f( ) { System.exit( 1 ); }", "query q( ) Partner( ) end", "declare E x : int end",
            "declare enum E A( 1 ); x : int end", "declare entry-point \"x\" end", "declare window W Partner( ) end",
            "dialect \"mvel\"", "unit Other", "salience 3", "agenda-group \"x\"", "expander x.dsl",
            "rule \"KD-4.1 one line\" when then System.exit( 1 ); end",
            "rule \"a\" when then end rule \"b\" when then System.exit( 1 ); end",
            ";rule \"KD-4.1 hidden\" when then System.exit( 1 ); end",
    })
    void aFileThatHoldsMoreThanRulesIsRefused(String statement) {
        assertThat(refusals(DRL.replace(PACKAGE, PACKAGE + statement + "\n"))).isTrue();
        assertThat(refusals(DRL + statement + "\n")).isTrue();
    }

    private static boolean refusals(String drl) {
        return !PackCheck.check(PackFiles.of("kingdee", Map.of("registration.drl", drl, "HANDBOOK.md", GOOD.content().get("HANDBOOK.md"))),
                Programs.small()).isEmpty();
    }
}
