-- Rebate claims: one of each partner and period. The total is what a granted claim pays, and 0 of others.
create table rebate_claim (
    program varchar(64) not null, id varchar(100) not null, version bigint not null,
    partner_id varchar(100) not null, period varchar(16) not null, period_year int not null,
    status varchar(16) not null, total numeric(19, 2) not null, document text not null,
    primary key (id, program));

create unique index rebate_claim_of_period on rebate_claim (partner_id, period, program);
create index rebate_claim_of_year on rebate_claim (partner_id, period_year, program);
