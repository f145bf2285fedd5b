package dev.umpire.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Identifiers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What customers are prepared into by the functions of this number. A change of it without another number would leave records on
 * file that nobody finds (under which keys somebody is looked for may change: that is not on file); {@code -Dsnap=update} writes the file of a new number, and never changes one that is there.
 */
class FunctionsTest {

    private static final Path KEPT = Path.of("src/test/resources/identity/prepared-%d.txt".formatted(PreparedCustomer.FUNCTIONS));

    private static final List<Customer> CUSTOMERS = Stream.concat(
            Stream.of("深圳市华强科技有限公司", "華強科技(深圳)有限責任公司", "奥特佳", "东方", "中国铁建重工集团股份有限公司", "深圳市鑫源恒创维供应链管理有限公司", "星科技有限公司",
                            "重行长乐科技有限公司", "2 华强", "ABC新能源有限公司", "【重点】深圳市华强科技有限公司信息部", "深圳市华强科技有限公司北京分公司",
                            "深圳市华强科技有限公司 Shenzhen Huaqiang Technology Co., Ltd.", "Siemens AG", "Siemens Healthineers AG", "Microsoft Corp",
                            "New Larkspur Precision Engineering Solutions Ltd", "Shenzhen Huaqiang", "AI", "***")
                    .map(name -> Customer.named(name, null)),
            Stream.of(new Customer("海棠电子有限公司", List.of("Haitang", "海棠"), new Identifiers("91440300279521765C", "123456789", null, null, "www.haitang.com"),
                    null, null, null, null, null, "海棠集团"))).toList();

    @Test
    void areThoseOfTheirNumber() throws IOException {
        String today = Stream.of("CN-440300", "").flatMap(city -> CUSTOMERS.stream().map(customer -> shown(customer, city.isEmpty() ? null : city)))
                .collect(Collectors.joining("\n"));
        if ("update".equals(System.getProperty("snap")) && !Files.exists(KEPT)) {
            Files.writeString(KEPT, today);
        }
        assertThat(KEPT).as("raise PreparedCustomer.FUNCTIONS, then write the file of the new number by -Dsnap=update").exists()
                .hasContent(today);
    }

    private static String shown(Customer customer, String city) {
        PreparedCustomer prepared = PreparedCustomer.of(customer, city);
        return "%s in %s%n  %s%n  stored %s%n".formatted(customer.name(), city, prepared.written(), prepared.storedKeys());
    }
}
