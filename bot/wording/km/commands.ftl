### What Telegram shows before anybody has written: the menu of commands
### (256 characters each) and the bot's own page. Plain text.

command-start = ខ្ញុំអាចជួយអ្វីបាន
command-help = របៀបប្រើ
command-check = មើលសារមួយ៖ ឆ្លើយតបសារនោះដោយ /check
command-report = រាយការណ៍សារ ដើម្បីឱ្យអ្នកដទៃដឹងខ្លួន
command-paid = បានបង់លុយ ឬឱ្យលេខកូដរួចហើយ៖ ត្រូវធ្វើអ្វីមុនគេ
command-travelled = មានអ្នកនឹងទៅធ្វើការនៅទីនោះ ឬនៅទីនោះហើយ
command-language = ជ្រើសរើសភាសា
command-privacy = អ្វីដែលខ្ញុំរក្សាទុក និងមិនរក្សាទុក
command-forget = លុបអ្វីដែលលោកអ្នកបានរាយការណ៍
command-rules = អ្នកគ្រប់គ្រង៖ វិធានដែលកំពុងប្រើ
command-reload = អ្នកគ្រប់គ្រង៖ អានឯកសារវិធានម្តងទៀត
command-stats = អ្នកគ្រប់គ្រង៖ ការបោកប្រាស់ដែលកំពុងរាលដាល

# At most 512 characters.
bot-description =
    លោកអ្នកទទួលបានសារ ហើយមិនប្រាកដចិត្តឬ? សូមបញ្ជូនសារនោះមកខ្ញុំ។

    ខ្ញុំនឹងប្រាប់ថា វាគួរឱ្យបារម្ភកម្រិតណា ពាក្យណាធ្វើឱ្យបារម្ភ អ្នកផ្ញើអាចចង់បានអ្វីបន្ទាប់ ហើយឥឡូវគួរធ្វើអ្វី។

    ខ្ញុំជាកម្មវិធីមួយ ដូច្នេះអាចមើលរំលង។ ខ្ញុំមិនរក្សាទុកអ្វីដែលប្រាប់ថាលោកអ្នកជានរណាទេ។

# At most 120 characters.
bot-short-description = មិនប្រាកដចិត្តអំពីសារណាមួយ? បញ្ជូនមកខ្ញុំ។ ខ្ញុំប្រាប់ពាក្យគួរឱ្យបារម្ភ និងអ្វីត្រូវធ្វើ។
