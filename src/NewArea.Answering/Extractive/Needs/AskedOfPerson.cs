using System.Text.RegularExpressions;

namespace NewArea.Answering.Extractive.Needs;

/// <summary>What a question wants to know of somebody's life, and the words without which a sentence does not tell it.</summary>
internal static partial class AskedOfPerson
{
    public static IReadOnlyList<Need> Needs { get; } =
    [
        new(AsksPay(), HasPay()),
        new(AsksSchooling(), HasSchooling()),
        new(AsksOrigin(), HasOrigin()),
        new(AsksTakingOffice(), HasTakingOffice()),
    ];

    [GeneratedRegex(@"工资|薪水|薪酬|月薪|年薪|\bsalary\b")]
    private static partial Regex AsksPay();

    [GeneratedRegex(@"工资|薪|报酬|待遇|[元币镑]|\bsalary\b|\bpaid\b")]
    private static partial Regex HasPay();

    [GeneratedRegex(@"学历|(?:学|读)的?什么专业|什么学位|\b(?:go|went) to (?:university|college|school)\b|\b(?:graduate|graduated) (?:from|at)\b|\b(?:which|what) (?:university|college|school)\b[^?]*\b(?:attend|study|graduate|go)\w*\b")]
    private static partial Regex AsksSchooling();

    [GeneratedRegex(@"学历|专业|学位|大学|学院|毕业|博士|硕士|本科|专科|就读|系|\b(?:university|college|school|graduat\w*|studied|degree)\b")]
    private static partial Regex HasSchooling();

    [GeneratedRegex(@"(?:哪里|哪儿|何地|什么地方)人(?![一-龥])|籍贯|祖籍|老家")]
    private static partial Regex AsksOrigin();

    [GeneratedRegex(@"籍|出生|生于|老家|故乡|家乡|[省市县州国镇村]人|人[,，。;)）]|诞生|来自")]
    private static partial Regex HasOrigin();

    [GeneratedRegex(@"(?:何时|什么时候|哪一?年|几时).{0,3}(?:上任|就任|任职|到任|当上?|担任|出任|接任|任命)")]
    private static partial Regex AsksTakingOffice();

    [GeneratedRegex(@"(?<!主|责|信)任(?!务|何)|当选|选[为举]|接替|接管|执掌|掌[管舵]|授予|委[任派]|受聘")]
    private static partial Regex HasTakingOffice();
}
